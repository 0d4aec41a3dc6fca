import { Choice, ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { tellHowItWas } from "@/lib/domain/training/workshop-places/actions";
import { answers, howItWas } from "@/lib/domain/training/workshop-places/words";

/** Three choices and no box to write in: nothing that could name anybody. */
export function FeedbackForm({ place }: { place: string }) {
  return (
    <Form action={tellHowItWas} id="said">
      <ErrorSummary />
      <input type="hidden" name="place" value={place} />
      {howItWas.map(({ name, legend }) => (
        <Choice key={name} name={name} legend={legend} options={answers} />
      ))}
      <SubmitButton>Send my answers</SubmitButton>
    </Form>
  );
}
