import { ErrorSummary, Field, Form, SubmitButton, Tick } from "@/components/ui/form";
import { publishWorkshop } from "@/lib/domain/training/workshops/actions";
import type { OurWorkshop } from "@/lib/domain/training/workshops/shape";
import { largest } from "@/lib/domain/training/workshops/words";
import { AccessField } from "./access-field";

/** The one button that opens a workshop, once what people will see was read. */
export function PublishForm({ workshop }: { workshop: OurWorkshop }) {
  return (
    <Form action={publishWorkshop} id="publish" className="max-w-xl space-y-6">
      <ErrorSummary />
      <input type="hidden" name="workshop" value={workshop.id} />
      <Field
        name="capacity"
        label="How many people is there room for?"
        hint={`As many as you expect, up to ${largest}, and no more than the room holds safely. Whoever comes later joins a waiting list.`}
        inputMode="numeric"
        defaultValue={String(workshop.capacity)}
        width="short"
        maxLength={9}
      />
      <AccessField workshop={workshop} />
      <Tick name="read" label="I have read the costs, and the day, hour and room are right." />
      <SubmitButton>Publish this workshop</SubmitButton>
    </Form>
  );
}
