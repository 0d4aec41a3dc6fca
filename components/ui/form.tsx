"use client";

import { type ReactNode, useActionState } from "react";
import { FormContext } from "./form-context";
import { type FormAction, freshForm } from "./form-state";

export { Choice, Tick } from "./choice";
export { ErrorSummary } from "./error-summary";
export { Field } from "./field";
export type { FormAction, FormState } from "./form-state";
export { Select } from "./select";
export { SubmitButton } from "./submit-button";

type FormProps = {
  action: FormAction;
  children: ReactNode;
  /** Give each form its own id when a page has several with the same field names. */
  id?: string;
  className?: string;
};

/** Posts without JavaScript and comes back with what was typed; with JavaScript it does so in place. */
export function Form({ action, children, id, className = "max-w-prose space-y-6" }: FormProps) {
  const [state, formAction] = useActionState(action, freshForm);
  return (
    <FormContext value={{ state, prefix: id ? `${id}-` : "" }}>
      <form action={formAction} id={id} className={className} noValidate>
        {children}
      </form>
    </FormContext>
  );
}
