import type { Metadata } from "next";
import { LeadTimesNear } from "@/components/certification/times-near";
import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { AskForm } from "@/components/workshop/ask-form";
import { ourHosting } from "@/lib/domain/training/hosting/read";
import { timesNear } from "@/lib/domain/training/lead-times/read";
import { termsHere } from "@/lib/domain/training/workshop-requests/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Ask for a workshop" };

export default async function AskForWorkshopPage() {
  const actor = await askFor("school");
  const { host, agreement } = await orNotFound(ourHosting(actor));
  return (
    <>
      <PageHeading
        trail={[{ label: "Workshops", href: "/school/workshops" }]}
        title="Ask for a workshop"
        lead="A Lead answers with a day and an hour. You choose, and nothing is public before you say so."
      />
      {host && agreement ? (
        <div className="space-y-8">
          <LeadTimesNear times={await timesNear(actor)} />
          <AskForm terms={await orNotFound(termsHere(actor))} />
        </div>
      ) : (
        <Notice kind="warn" title="Two things come first">
          <p>Your school’s details, and the starter agreement with your link contact.</p>
          <Button href={host ? "/school/hosting/agreement" : "/school/hosting"}>
            {host ? "Sign the agreement" : "Tell us about your school"}
          </Button>
        </Notice>
      )}
    </>
  );
}
