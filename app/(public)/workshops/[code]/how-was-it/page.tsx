import type { Metadata } from "next";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { Notice } from "@/components/ui/notice";
import { whenInWords } from "@/lib/domain/training/published-workshops/words";
import { workshopAt } from "../by-its-code";

export const metadata: Metadata = { title: "How was it?", robots: { index: false } };

/** Where the last square of the slide leads. Only the link in somebody's own letter opens the questions. */
export default async function HowWasItPage(asked: { params: Promise<{ code: string }> }) {
  const workshop = await workshopAt(asked, "/how-was-it");
  return (
    <PageBody className="max-w-3xl">
      <PageHeading title="How was it?" lead={`${workshop.host.name}, ${whenInWords(workshop)}`} />
      <div className="space-y-6">
        <ol className="max-w-prose list-decimal space-y-2 pl-6 text-lg">
          <li>Open our email about your place on your phone.</li>
          <li>Press the link in it. It is yours alone.</li>
          <li>Answer three short questions there, once the workshop is over.</li>
        </ol>
        <Notice kind="private" title="Nobody knows who said what">
          <p>Your answers are counted with everybody else’s. They do not say who you are.</p>
        </Notice>
        <p className="max-w-prose">
          Did you come without a sign-up? Then we have no email for you, and there is nothing you need to do.
        </p>
      </div>
    </PageBody>
  );
}
