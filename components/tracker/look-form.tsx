import { Fold } from "@/components/ui/fold";
import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { lookBack } from "@/lib/domain/cic/trackers/actions";
import type { Questions } from "@/lib/domain/cic/trackers/shape";
import { RatingChoice } from "./rating-choice";

/** All questions on one page. A dash leaves one out, and each begins as left out. */
export function LookForm({ questions, again }: { questions: Questions; again: boolean }) {
  const form = (
    <Form action={lookBack} id="look" className="space-y-8">
      <ErrorSummary />
      <input type="hidden" name="questions" value={questions.id} />
      <p className="max-w-prose">{questions.intro}</p>
      {questions.questions.map(({ key, words, low, high }) => (
        <RatingChoice key={key} name={`q.${key}`} legend={words} low={low} high={high} optional />
      ))}
      <SubmitButton>Keep my answers</SubmitButton>
    </Form>
  );
  if (again) return <Fold summary="Answer the questions again">{form}</Fold>;
  return (
    <section aria-labelledby="questions" className="space-y-5">
      <h2 id="questions">{questions.title}</h2>
      {form}
    </section>
  );
}
