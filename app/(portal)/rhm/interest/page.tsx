import type { Metadata } from "next";
import { InterestInbox } from "@/components/interest/interest-inbox";
import { answerForRhm, setAsideForRhm } from "@/lib/domain/cic/interests/actions";
import { inbox } from "@/lib/domain/network/interests/read";
import { pageIn } from "@/lib/domain/network/interests/schema";
import { doneInWords } from "@/lib/domain/network/interests/words";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Expressions of interest" };

type Props = {
  searchParams: Promise<{ answered?: string; aside?: string; page?: string; waiting?: string }>;
};

export default async function RhmInterestPage({ searchParams }: Props) {
  const { answered, aside, page, waiting } = await searchParams;
  const actor = await askFor("rhm");
  const found = await orNotFound(inbox(actor, "cic", pageIn(page), pageIn(waiting)));
  return (
    <InterestInbox
      {...found}
      answer={answerForRhm}
      setAside={setAsideForRhm}
      path="/rhm/interest"
      done={doneInWords({ answered, aside })}
    />
  );
}
