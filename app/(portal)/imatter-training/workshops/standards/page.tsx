import type { Metadata } from "next";
import { PageHeading } from "@/components/site/page-heading";
import { StandardsList } from "@/components/workshop-figures/standards-list";
import { askFor } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Workshop standards" };

export default async function WorkshopStandardsPage() {
  await askFor("imatter-training");
  return (
    <>
      <PageHeading
        trail={[{ label: "Workshops in numbers", href: "/imatter-training/workshops" }]}
        title="What every workshop keeps to"
        lead="Most of it the portal sees to by itself. The rest is what a Lead is certified for."
      />
      <StandardsList />
    </>
  );
}
