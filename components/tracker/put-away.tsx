import { Fold } from "@/components/ui/fold";
import { Choice, ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { putGoalAway } from "@/lib/domain/cic/trackers/actions";
import { endWords } from "@/lib/domain/cic/trackers/words";

const options = Object.entries(endWords).map(([value, label]) => ({ value, label }));

export function PutAway({ goal }: { goal: string }) {
  return (
    <Fold summary="Put this goal away">
      <Form action={putGoalAway} id="away">
        <ErrorSummary />
        <input type="hidden" name="goal" value={goal} />
        <Choice
          name="ended"
          legend="Why now?"
          hint="Each of these is a good reason. You can still read the goal afterwards, and it stays away."
          options={options}
        />
        <SubmitButton kind="secondary">Put it away</SubmitButton>
      </Form>
    </Fold>
  );
}
