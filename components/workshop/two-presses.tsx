import type { ReactNode } from "react";
import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";

type Props = {
  action: FormAction;
  id: string;
  field: { name: string; value: string };
  /** What opens it. */
  summary: ReactNode;
  /** What follows from pressing. */
  children: ReactNode;
  button: string;
};

/** What ends something takes two presses, so that a slip of the finger ends nothing. */
export function TwoPresses({ action, id, field, summary, children, button }: Props) {
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center font-bold text-link underline">{summary}</summary>
      <Form action={action} id={id} className="max-w-prose space-y-3 pt-3">
        <ErrorSummary />
        <input type="hidden" name={field.name} value={field.value} />
        <div>{children}</div>
        <SubmitButton kind="danger">{button}</SubmitButton>
      </Form>
    </details>
  );
}
