import type { ReactNode } from "react";
import { Icon } from "./icon";

export type Step = { label: ReactNode; done: boolean; href?: string; note?: ReactNode };

type StepsProps = {
  steps: readonly Step[];
  /** What is being counted: "lessons" gives "4 of 6 lessons". */
  noun?: string;
  /** Names the list for screen readers. */
  label?: string;
};

/** Progress in words first ("4 of 6 lessons done; these remain"), then the list that explains it. */
export function Steps({ steps, noun = "steps", label = "Your progress" }: StepsProps) {
  const done = steps.filter((step) => step.done).length;
  const next = steps.findIndex((step) => !step.done);
  return (
    <section aria-label={label} className="space-y-4">
      <p className="text-lg font-bold">{inWords(done, steps.length, noun)}</p>
      <ol className="space-y-1">
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are a fixed, ordered list.
          <StepRow key={index} step={step} number={index + 1} next={index === next} />
        ))}
      </ol>
    </section>
  );
}

function inWords(done: number, all: number, noun: string): string {
  if (done === 0) return `${all} ${noun}, whenever you are ready`;
  if (done === all) return `All ${all} ${noun} done`;
  const remain = all - done;
  return `${done} of ${all} ${noun} done. ${remain === 1 ? "One remains." : `${remain} remain.`}`;
}

function StepRow({ step, number, next }: { step: Step; number: number; next: boolean }) {
  const mark = step.done
    ? "border-good bg-good-tint text-good"
    : next
      ? "border-accent bg-accent text-on-accent"
      : "border-edge text-quiet";
  return (
    <li className="flex items-start gap-3 py-1.5" aria-current={next ? "step" : undefined}>
      <span
        className={`grid size-8 shrink-0 place-items-center rounded-full border-2 text-sm font-bold ${mark}`}
      >
        {step.done ? <Icon name="tick" className="size-4" /> : number}
      </span>
      <span className="min-w-0 pt-0.5">
        {step.href ? <a href={step.href}>{step.label}</a> : step.label}
        <span className="block text-sm text-quiet">
          {step.note ?? (step.done ? "Done" : next ? "Next" : "Not yet")}
        </span>
      </span>
    </li>
  );
}
