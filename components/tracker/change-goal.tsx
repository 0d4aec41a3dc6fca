import { Fold } from "@/components/ui/fold";
import { ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { changeGoal } from "@/lib/domain/cic/trackers/actions";
import type { Goal } from "@/lib/domain/cic/trackers/shape";
import { inLondon } from "@/lib/platform/dates";

export function ChangeGoal({ goal }: { goal: Goal }) {
  return (
    <Fold summary="Change its words or its day">
      <Form action={changeGoal} id="change">
        <ErrorSummary />
        <input type="hidden" name="goal" value={goal.id} />
        <Field
          name="words"
          type="textarea"
          rows={3}
          maxLength={300}
          label="What do you hope for?"
          defaultValue={goal.words}
        />
        <Field
          name="reviewOn"
          type="date"
          width="medium"
          optional
          label="When would you like to look at it again?"
          hint="Nothing happens on that day, and it is never late."
          defaultValue={goal.reviewOn ? inLondon(goal.reviewOn).day : ""}
        />
        <SubmitButton kind="secondary">Keep the change</SubmitButton>
      </Form>
    </Fold>
  );
}
