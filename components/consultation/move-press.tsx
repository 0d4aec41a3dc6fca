import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { dayAndTime } from "@/lib/platform/dates";

type Props = { action: FormAction; field: { name: string; value: string }; at: Date; back: string };

/** The last look before it moves: one press, and nothing is lost until then. */
export function MovePress({ action, field, at, back }: Props) {
  return (
    <Form action={action} id="move" className="max-w-prose space-y-4">
      <ErrorSummary />
      <input type="hidden" name={field.name} value={field.value} />
      <input type="hidden" name="at" value={at.toISOString()} />
      <p className="text-lg">
        Move it to <strong>{dayAndTime(at)}</strong>?
      </p>
      <div className="flex flex-wrap gap-3">
        <SubmitButton>Yes, move it</SubmitButton>
        <a href={back} className="inline-flex min-h-12 items-center">
          Choose another time
        </a>
      </div>
    </Form>
  );
}
