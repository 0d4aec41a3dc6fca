import { Form, SubmitButton } from "@/components/ui/form";
import { dropStep, markStep } from "@/lib/domain/cic/trackers/actions";
import type { Goal, StepState } from "@/lib/domain/cic/trackers/shape";
import { stepWords } from "@/lib/domain/cic/trackers/words";

/** One press for each of the other two states, and one that removes the step. */
export function StepForms({ step }: { step: Goal["steps"][number] }) {
  const others = (Object.keys(stepWords) as StepState[]).filter((state) => state !== step.state);
  return (
    <div className="no-print flex flex-wrap gap-2">
      {others.map((state) => (
        <Form key={state} action={markStep} id={`${state}-${step.id}`} className="contents">
          <input type="hidden" name="step" value={step.id} />
          <input type="hidden" name="state" value={state} />
          <SubmitButton kind="quiet">
            {stepWords[state]}
            <span className="sr-only">: {step.words}</span>
          </SubmitButton>
        </Form>
      ))}
      <Form action={dropStep} id={`drop-${step.id}`} className="contents">
        <input type="hidden" name="step" value={step.id} />
        <SubmitButton kind="quiet">
          Remove<span className="sr-only">: {step.words}</span>
        </SubmitButton>
      </Form>
    </div>
  );
}
