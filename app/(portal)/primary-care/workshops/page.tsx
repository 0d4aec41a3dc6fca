import type { Metadata } from "next";
import { PageHeading } from "@/components/site/page-heading";
import { SupportAskedList } from "@/components/workshop/support-asked";
import { supportAsked } from "@/lib/domain/training/workshop-support/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Workshops" };

export default async function SurgeryWorkshopsPage() {
  const actor = await askFor("primary-care");
  return (
    <>
      <PageHeading
        title="Workshops"
        lead="Schools near you that ask for a few words from your surgery. You see when and where, and nothing about anybody who comes."
      />
      <SupportAskedList asked={await orNotFound(supportAsked(actor))} />
    </>
  );
}
