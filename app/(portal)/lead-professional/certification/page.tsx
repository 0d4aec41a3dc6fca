import type { Metadata } from "next";
import { AskForm } from "@/components/certification/ask-form";
import { CertificationList } from "@/components/certification/certification-list";
import { CertificationStanding } from "@/components/certification/certification-standing";
import { PageHeading } from "@/components/site/page-heading";
import { myCertification } from "@/lib/domain/training/certification/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Certification" };

type Props = { searchParams: Promise<{ asked?: string }> };

export default async function CertificationPage({ searchParams }: Props) {
  const actor = await askFor("lead-professional");
  const { all, until, waiting } = await orNotFound(myCertification(actor));
  const { asked } = await searchParams;
  return (
    <div className="space-y-10">
      <PageHeading
        title="Certification"
        lead="A Lead acts as a Lead only while their certification holds. I Matter Training grants it, for a time."
      />
      <CertificationStanding until={until} waiting={waiting} asked={asked === "yes" && waiting !== null} />
      {!waiting && (
        <section aria-labelledby="ask" className="space-y-4">
          <h2 id="ask">{until ? "Ask for renewal" : "Ask to be certified"}</h2>
          <AskForm renews={until !== null} />
        </section>
      )}
      <section aria-labelledby="papers" className="space-y-4">
        <h2 id="papers">Your papers</h2>
        <CertificationList all={all} empty="You have not asked for certification yet." />
      </section>
    </div>
  );
}
