import type { Metadata } from "next";
import { LeadLists } from "@/components/certification/lead-lists";
import { PageHeading } from "@/components/site/page-heading";
import { Notice } from "@/components/ui/notice";
import { leads } from "@/lib/domain/training/certification/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Leads" };

type Props = { searchParams: Promise<{ answered?: string }> };

export default async function LeadsPage({ searchParams }: Props) {
  const actor = await askFor("imatter-training");
  const lists = await orNotFound(leads(actor));
  const { answered } = await searchParams;
  return (
    <>
      <PageHeading
        title="Leads"
        lead="Who leads workshops, on what evidence, and until when. Whom they meet there is not known here."
      />
      {answered === "yes" && (
        <Notice kind="good" live title="Answered">
          <p>The Lead has been told by mail.</p>
        </Notice>
      )}
      <LeadLists {...lists} />
    </>
  );
}
