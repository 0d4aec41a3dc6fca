"use client";

import { createContext, type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormContext } from "@/components/ui/form-context";
import { type FormAction, freshForm } from "@/components/ui/form-state";
import { useWriting } from "./use-writing";

type Writing = Omit<ReturnType<typeof useWriting>, "state" | "onSubmit">;

/** What a form with private boxes tells them. */
export const WritingContext = createContext<Writing>({
  said: {},
  note: undefined,
  onChange: () => {},
  onBlur: () => {},
});

type Props = { action: FormAction; fields: Record<string, string>; boxes: ReactNode; children?: ReactNode };

/** One form for all that is pressed on a page with private boxes, so that no button forgets what was typed. */
export function WritingForm({ action, fields, boxes, children }: Props) {
  const [posted, post] = useActionState(action, freshForm);
  const { state, onSubmit, ...writing } = useWriting(action, Object.keys(fields), posted);
  return (
    <FormContext value={{ state, prefix: "" }}>
      <WritingContext value={writing}>
        <form action={post} onSubmit={onSubmit} className="space-y-10" noValidate>
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {boxes}
          {state.ok === false && <ErrorSummary />}
          {children}
        </form>
      </WritingContext>
    </FormContext>
  );
}
