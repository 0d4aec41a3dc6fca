import { Fold } from "@/components/ui/fold";
import { ErrorSummary, Form, SubmitButton, Tick } from "@/components/ui/form";
import { deleteTracker } from "@/lib/domain/cic/trackers/actions";

/** As easy as opening it was, and two presses, so that a slip of the finger deletes nothing. */
export function DeleteTracker() {
  return (
    <Fold summary="Delete my Tracker" className="no-print max-w-2xl">
      <Form action={deleteTracker} id="delete">
        <ErrorSummary />
        <p>
          Your goals, steps, answers and what you wrote are gone for good. Whatever you lent cannot be read
          any more. That you once said yes, and took it back, stays on record.
        </p>
        <Tick name="sure" label="I know that this cannot be undone" />
        <SubmitButton kind="danger">Delete my Tracker</SubmitButton>
      </Form>
    </Fold>
  );
}
