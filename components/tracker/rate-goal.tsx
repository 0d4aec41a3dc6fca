import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { rateGoal } from "@/lib/domain/cic/trackers/actions";
import { ratingAsked, ratingHint } from "@/lib/domain/cic/trackers/words";
import { RatingChoice } from "./rating-choice";

export function RateGoal({ goal }: { goal: string }) {
  return (
    <Form action={rateGoal} id="rate" className="space-y-5">
      <ErrorSummary />
      <input type="hidden" name="goal" value={goal} />
      <RatingChoice name="rating" legend={ratingAsked} hint={ratingHint} low="far away" high="there" />
      <SubmitButton>Keep this</SubmitButton>
    </Form>
  );
}
