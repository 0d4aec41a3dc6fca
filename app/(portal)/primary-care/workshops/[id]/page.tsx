import type { Metadata } from "next";
import { PageHeading } from "@/components/site/page-heading";
import { SupportAskedPage } from "@/components/workshop/support-asked";
import { oneSupportAsked } from "@/lib/domain/training/workshop-support/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { now } from "@/lib/platform/clock";

export const metadata: Metadata = { title: "One workshop" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SurgeryWorkshopPage({ params, searchParams }: Props) {
  const actor = await askFor("primary-care");
  const asked = await orNotFound(oneSupportAsked(actor, (await params).id));
  return (
    <>
      <PageHeading
        trail={[{ label: "Workshops", href: "/primary-care/workshops" }]}
        title={<span className="wrap-anywhere">Workshop at {asked.workshop.host.name}</span>}
      />
      <SupportAskedPage
        asked={asked}
        justAnswered={Boolean((await searchParams).answered)}
        over={asked.workshop.startsAt <= now()}
      />
    </>
  );
}
