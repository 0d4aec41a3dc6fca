import { Fold } from "@/components/ui/fold";
import { ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { setGoal } from "@/lib/domain/cic/trackers/actions";

/** Open when there is no goal yet; one press away when there is. */
export function NewGoal({ first }: { first: boolean }) {
  return (
    <Fold summary={first ? "Set your first goal" : "Set another goal"} open={first} className="max-w-2xl">
      <Form action={setGoal} id="goal">
        <ErrorSummary />
        <Field
          name="words"
          type="textarea"
          rows={3}
          maxLength={300}
          label="What do you hope for?"
          hint="In your own words, as you would say it to a friend."
        />
        <Field
          name="reviewOn"
          type="date"
          width="medium"
          optional
          label="When would you like to look at it again?"
          hint="Nothing happens on that day, and it is never late."
        />
        <SubmitButton>Keep this goal</SubmitButton>
      </Form>
    </Fold>
  );
}
