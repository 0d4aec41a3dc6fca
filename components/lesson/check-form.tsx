import { Choice, ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import type { Check } from "@/lib/domain/training/courses/shape";
import { answerCheck } from "@/lib/domain/training/lessons/actions";
import { LookHere } from "./look-here";

type Props = { place: string; lesson: string; number: number; check: Check; chosen: number | null };

/** A question to try out. Whatever is chosen comes back with something kind and useful. */
export function CheckForm({ place, lesson, number, check, chosen }: Props) {
  const id = `check-${number + 1}`;
  const options = check.options.map(({ text }, index) => ({ value: String(index), label: text }));
  const answer = chosen === null ? undefined : check.options[chosen];
  return (
    <div
      id={id}
      className="keep-together scroll-mt-6 space-y-5 rounded-card border border-line bg-card p-5 sm:p-6"
    >
      <Form action={answerCheck} id={`form-${id}`} className="space-y-4">
        <input type="hidden" name="enrolment" value={place} />
        <input type="hidden" name="lesson" value={lesson} />
        <input type="hidden" name="check" value={number} />
        <Choice
          name="option"
          legend={check.question}
          options={options}
          defaultValue={chosen === null ? undefined : String(chosen)}
        />
        <SubmitButton kind="secondary">{answer ? "Try another answer" : "See what we think"}</SubmitButton>
        <ErrorSummary title="Choose an answer first" />
        {answer && <Feedback key={chosen} fits={answer.fits} text={answer.text} feedback={answer.feedback} />}
      </Form>
    </div>
  );
}

function Feedback({ fits, text, feedback }: { fits: boolean; text: string; feedback: string }) {
  return (
    <LookHere className={`space-y-1 rounded-card p-4 ${fits ? "bg-good-tint" : "bg-tint"}`}>
      <p className="text-sm text-quiet">{`You chose: ${text}`}</p>
      <p className="flex gap-3">
        <Icon
          name={fits ? "tick" : "info"}
          className={`mt-1 size-5 shrink-0 ${fits ? "text-good" : "text-quiet"}`}
        />
        {feedback}
      </p>
    </LookHere>
  );
}
