"use client";

import { type ReactNode, use } from "react";
import { FormContext } from "@/components/ui/form-context";

/** Where the eye should land after a press: it takes the focus, also when the page was drawn anew without script. */
export function LookHere({ children, className }: { children: ReactNode; className?: string }) {
  const { state } = use(FormContext);
  return (
    // biome-ignore lint/a11y/noAutofocus: only after the learner's own press, to bring them to its answer.
    <div role="status" tabIndex={-1} autoFocus={state.ok} className={className}>
      {children}
    </div>
  );
}
