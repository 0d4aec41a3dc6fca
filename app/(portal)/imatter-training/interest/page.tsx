import type { Metadata } from "next";
import { InterestInbox } from "@/components/interest/interest-inbox";
import { inbox } from "@/lib/domain/network/interests/read";
import { pageIn } from "@/lib/domain/network/interests/schema";
import { answerForTraining } from "@/lib/domain/training/interests/actions";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Expressions of interest" };

type Props = { searchParams: Promise<{ answered?: string; page?: string; waiting?: string }> };

export default async function ImatterTrainingInterestPage({ searchParams }: Props) {
  const { answered, page, waiting } = await searchParams;
  const actor = await askFor("imatter-training");
  const found = await orNotFound(inbox(actor, "training", pageIn(page), pageIn(waiting)));
  return (
    <InterestInbox
      {...found}
      answer={answerForTraining}
      path="/imatter-training/interest"
      justAnswered={Boolean(answered)}
    />
  );
}
