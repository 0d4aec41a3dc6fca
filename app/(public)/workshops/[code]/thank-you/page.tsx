import type { Metadata } from "next";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { KeepFromTheLetter } from "@/components/workshop-place/keep-notice";
import { workshopPage } from "@/lib/domain/training/published-workshops/read";
import { whenInWords } from "@/lib/domain/training/published-workshops/words";
import { orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Look in your email", robots: { index: false } };

/** The same for everybody: only the letter, which goes to the address itself, says what it came to. */
export default async function ThankYouPage({ params }: { params: Promise<{ code: string }> }) {
  const workshop = await orNotFound(workshopPage((await params).code));
  return (
    <PageBody className="max-w-3xl">
      <PageHeading
        title="Look in your email"
        lead="We have written to the address you gave. The email says whether a place is held for you or you are on the waiting list, and it has a link of your own."
      />
      <div className="space-y-6">
        <KeepFromTheLetter />
        <Notice kind="private" title="Why this page does not say more">
          <p>Then nobody can find out here who has signed up, by typing somebody else's address.</p>
        </Notice>
        <p>
          {workshop.host.name}, {whenInWords(workshop)}
        </p>
        <p>
          No email after a few minutes? Look among the unwanted ones. Then sign up again: it does no harm, and
          we send the link once more.
        </p>
        <Button href="/workshops" kind="secondary">
          Back to the workshops
        </Button>
      </div>
    </PageBody>
  );
}
