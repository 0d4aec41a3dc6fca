import type { Metadata } from "next";
import { AccountPage } from "@/components/account/account-page";
import { CountsOnYou } from "@/components/account/counts-on-you";
import { LeaveForm, LeaveRhmForm, LeaveTrainingForm } from "@/components/account/leave-forms";
import { Notice } from "@/components/ui/notice";
import { leavingRhmWords, leavingTrainingWords, leavingWords } from "@/lib/domain/network/people/words";
import { whatCountsOnMe } from "@/lib/domain/training/second-contacts/read";
import { askForOwner } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Leave" };

export default async function Leave() {
  const actor = await askForOwner();
  return (
    <AccountPage title="Leave" lead="You can leave at any time, and nobody will ask you why.">
      <Notice title="First, take what is yours">
        <p>
          <a href="/account/download">Download your data</a> before you go. Afterwards there is nothing left
          to download.
        </p>
      </Notice>
      <CountsOnYou workshops={await whatCountsOnMe(actor)} />
      <section aria-labelledby="everything" className="space-y-5">
        <h2 id="everything">Leave everything</h2>
        <ul className="list-disc space-y-1.5 pl-6">
          {leavingWords.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <LeaveForm />
      </section>
      <section aria-labelledby="training" className="space-y-5 border-t border-line pt-8">
        <h2 id="training">Leave I Matter Training, and keep the account</h2>
        <p className="max-w-prose">{leavingTrainingWords}</p>
        <LeaveTrainingForm />
      </section>
      <section aria-labelledby="rhm" className="space-y-5 border-t border-line pt-8">
        <h2 id="rhm">Leave Relationship Health Matters, and keep the account</h2>
        <p className="max-w-prose">{leavingRhmWords}</p>
        <LeaveRhmForm />
      </section>
    </AccountPage>
  );
}
