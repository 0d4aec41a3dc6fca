import { SubmitButton } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import type { LessonView } from "@/lib/domain/training/lessons/shape";
import { LookHere } from "./look-here";

/** The learner's own mark, and a way to take it off again. Nobody else sets it. It stands in the form of the lesson's boxes. */
export function MarkCard({ view: { done, after } }: { view: LessonView }) {
  return (
    <section
      id="done"
      aria-label="Mark this lesson"
      className={`no-print scroll-mt-6 rounded-card border-2 p-5 sm:p-6 ${done ? "border-good bg-good-tint" : "border-line bg-card"}`}
    >
      {done ? <Marked /> : <ToMark hasNext={after !== null} />}
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
      <SubmitButton kind="quiet" name="press" value="not-done">
        Take the mark off
      </SubmitButton>
    </LookHere>
  );
}

function ToMark({ hasNext }: { hasNext: boolean }) {
  return (
    <LookHere className="space-y-4">
      <p>Done for now? Mark the lesson when you feel it is. You can take the mark off again.</p>
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="press" value="done-next">
          {hasNext ? "Done: go on to the next lesson" : "Done: back to the course"}
        </SubmitButton>
        <SubmitButton name="press" value="done" kind="secondary">
          Done: stay here
        </SubmitButton>
      </div>
    </LookHere>
  );
}
