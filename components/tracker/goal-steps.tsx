import { EmptyState } from "@/components/ui/empty-state";
import { ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { StatusTag } from "@/components/ui/status-tag";
import { addStep } from "@/lib/domain/cic/trackers/actions";
import type { Goal } from "@/lib/domain/cic/trackers/shape";
import { stepWords } from "@/lib/domain/cic/trackers/words";
import { StepForms } from "./step-forms";

const kinds = { not_started: "neutral", doing: "paused", done: "good" } as const;

/** Small steps towards a goal. None of them has a day, so none is ever late. */
export function GoalSteps({ goal, isOpen }: { goal: Goal; isOpen: boolean }) {
  return (
    <section aria-labelledby="steps" className="max-w-2xl space-y-5">
      <h2 id="steps">Small steps</h2>
      {goal.steps.length === 0 && (
        <EmptyState title="No steps yet">
          <p>A step is something small that you could do next. A goal needs none.</p>
        </EmptyState>
      )}
      <ul className="space-y-3">
        {goal.steps.map((step) => (
          <li key={step.id} className="space-y-3 rounded-card border border-line bg-card p-4">
            <div className="flex flex-wrap items-baseline justify-between gap-2">
              <p className="font-bold">{step.words}</p>
              <StatusTag kind={kinds[step.state]}>{stepWords[step.state]}</StatusTag>
            </div>
            {isOpen && <StepForms step={step} />}
          </li>
        ))}
      </ul>
      {isOpen && (
        <Form action={addStep} id="step">
          <ErrorSummary />
          <input type="hidden" name="goal" value={goal.id} />
          <Field
            name="words"
            label="Add a step"
            maxLength={200}
            hint="Something small, in a few words. Nobody watches this box, so it is not a way to ask for help."
          />
          <SubmitButton kind="secondary">Add this step</SubmitButton>
        </Form>
      )}
    </section>
  );
}
