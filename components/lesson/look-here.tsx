"use client";

import { type ReactNode, use, useEffect, useRef } from "react";
import { FormContext } from "@/components/ui/form-context";

/**
 * Where the eye should land after a press: it takes the focus, also when the page was drawn anew without script. An
 * answer with words of its own is looked for where they stand.
 */
export function LookHere({ children, className }: { children: ReactNode; className?: string }) {
  const { state } = use(FormContext);
  const here = useRef<HTMLDivElement>(null);
  const isAnswer = state.ok === true && !state.message;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is a state of its own, and may say the same.
  useEffect(() => {
    if (isAnswer) here.current?.focus();
  }, [state]);
  return (
    // biome-ignore lint/a11y/noAutofocus: only after the learner's own press, to bring them to its answer.
    <div ref={here} role="status" tabIndex={-1} autoFocus={isAnswer} className={className}>
      {children}
    </div>
  );
}
