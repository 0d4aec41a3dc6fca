import type { ReactNode } from "react";
import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { Fold } from "./fold";

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
    <Form action={action} id={id} className="max-w-prose">
      <Fold summary={summary}>
        <ErrorSummary />
        <input type="hidden" name={field.name} value={field.value} />
        <div>{children}</div>
        <SubmitButton kind="danger">{button}</SubmitButton>
      </Fold>
    </Form>
  );
}
