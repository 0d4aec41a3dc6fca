import type { Metadata } from "next";
import { InterestInbox } from "@/components/interest/interest-inbox";
import { inbox } from "@/lib/domain/network/interests/read";
import { courseIn, pageIn } from "@/lib/domain/network/interests/schema";
import { doneInWords } from "@/lib/domain/network/interests/words";
import { catalogue } from "@/lib/domain/training/courses/read";
import { answerForTraining, setAsideForTraining } from "@/lib/domain/training/interests/actions";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Expressions of interest" };

type Props = {
  searchParams: Promise<{
    answered?: string;
    aside?: string;
    page?: string;
    waiting?: string;
    course?: string;
  }>;
};

export default async function ImatterTrainingInterestPage({ searchParams }: Props) {
  const { answered, aside, page, waiting, course } = await searchParams;
  const actor = await askFor("imatter-training");
  const asked = inbox(actor, "training", pageIn(page), pageIn(waiting), courseIn(course));
  const found = await orNotFound(asked);
  const courses = await catalogue(actor);
  return (
    <InterestInbox
      {...found}
      titles={Object.fromEntries(courses.map(({ slug, title }) => [slug, title]))}
      answer={answerForTraining}
      setAside={setAsideForTraining}
      path="/imatter-training/interest"
      done={doneInWords({ answered, aside })}
    />
  );
}
