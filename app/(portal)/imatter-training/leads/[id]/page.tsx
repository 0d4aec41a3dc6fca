import type { Metadata } from "next";
import { CertificationList } from "@/components/certification/certification-list";
import { DecideForms } from "@/components/certification/decide-forms";
import { WorkshopsAhead } from "@/components/certification/workshops-ahead";
import { PageHeading } from "@/components/site/page-heading";
import { usualEnd } from "@/lib/domain/training/certification/certification";
import { oneLead } from "@/lib/domain/training/certification/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";

export const metadata: Metadata = { title: "One Lead" };

export default async function OneLeadPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("imatter-training");
  const { asked, before, mayDecide, ahead, without } = await orNotFound(oneLead(actor, (await params).id));
  return (
    <div className="space-y-8">
      <PageHeading trail={[{ label: "Leads", href: "/imatter-training/leads" }]} title={asked.name} />
      <CertificationList all={[asked]} empty="" />
      <WorkshopsAhead ahead={ahead} without={without} />
      <DecideForms asked={asked} suggested={usualEnd(inLondon(now()).day)} mayDecide={mayDecide} />
      <section aria-labelledby="before" className="space-y-4">
        <h2 id="before">What else this Lead asked for, and what came of it</h2>
        <CertificationList all={before} empty="Nothing else." />
      </section>
    </div>
  );
}
