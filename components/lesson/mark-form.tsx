import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import { markLesson } from "@/lib/domain/training/lessons/actions";
import type { LessonView } from "@/lib/domain/training/lessons/shape";
import { LookHere } from "./look-here";

/** The learner's own mark, and a way to take it off again. Nobody else sets it. */
export function MarkForm({ view }: { view: LessonView }) {
  const { place, lesson, done, after } = view;
  return (
    <section
      id="done"
      aria-label="Mark this lesson"
      className={`no-print scroll-mt-6 rounded-card border-2 p-5 sm:p-6 ${done ? "border-good bg-good-tint" : "border-line bg-card"}`}
    >
      <Form action={markLesson} id="mark" className="space-y-4">
        <ErrorSummary />
        <input type="hidden" name="enrolment" value={place.id} />
        <input type="hidden" name="lesson" value={lesson.slug} />
        <input type="hidden" name="done" value={done ? "no" : "yes"} />
        {done ? <Marked /> : <ToMark hasNext={after !== null} />}
      </Form>
    </section>
  );
}

function Marked() {
  return (
    <LookHere className="flex flex-wrap items-center justify-between gap-3">
      <p className="flex items-center gap-2 font-bold text-good">
        <Icon name="tick" className="size-6 shrink-0" />
        You marked this lesson as done
      </p>
      <SubmitButton kind="quiet">Take the mark off</SubmitButton>
    </LookHere>
  );
}

function ToMark({ hasNext }: { hasNext: boolean }) {
  return (
    <LookHere className="space-y-4">
      <p>Done for now? Mark the lesson when you feel it is. You can take the mark off again.</p>
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="onward" value="next">
          {hasNext ? "Done: go on to the next lesson" : "Done: back to the course"}
        </SubmitButton>
        <SubmitButton name="onward" value="stay" kind="secondary">
          Done: stay here
        </SubmitButton>
      </div>
    </LookHere>
  );
}
