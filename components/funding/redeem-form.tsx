import { ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { takeFundedPlace } from "@/lib/domain/training/funding/actions";

type RedeemFormProps = { enrolment: string; counted: { title: string; text: string } | null };

export function RedeemForm({ enrolment, counted }: RedeemFormProps) {
  return (
    <Form action={takeFundedPlace} id="code" className="space-y-5">
      <ErrorSummary />
      <input type="hidden" name="enrolment" value={enrolment} />
      <Field
        name="placeCode"
        label="Code from your card"
        hint="Capitals, spaces and dashes do not matter."
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        width="medium"
        maxLength={60}
      />
      <Field
        name="postcode"
        label="Postcode where you live or work"
        hint="Only to check that the place is meant for your area. We look, and do not keep it."
        autoComplete="postal-code"
        width="short"
        maxLength={40}
      />
      {counted && (
        <details className="rounded-control bg-tint px-4 py-1">
          <summary className="py-2 font-bold">{counted.title}</summary>
          <div className="space-y-3 pb-3 text-quiet">
            {counted.text.split("\n\n").map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </details>
      )}
      <SubmitButton kind="secondary" pending="Checking your code…">
        Use this code
      </SubmitButton>
    </Form>
  );
}
