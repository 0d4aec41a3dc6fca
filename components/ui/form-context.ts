"use client";

import { createContext, use } from "react";
import { type FormState, freshForm } from "./form-state";

/** What a form tells its fields. Outside a `Form` (a plain GET search, say) fields see a fresh state. */
export const FormContext = createContext<{ state: FormState; prefix: string }>({
  state: freshForm,
  prefix: "",
});

export function useFormField(name: string, fallback = "", read?: string) {
  const { state, prefix } = use(FormContext);
  const id = prefix + name;
  const error = state.errors?.[name] ?? read;
  return {
    id,
    error,
    hintId: `${id}-hint`,
    errorId: `${id}-error`,
    value: state.ok ? fallback : (state.values?.[name] ?? fallback),
    describedBy: (hint: unknown) =>
      [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined,
  };
}
