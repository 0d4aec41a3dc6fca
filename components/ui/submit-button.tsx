"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonKind, buttonStyle } from "./button-style";

type SubmitButtonProps = {
  children: ReactNode;
  /** What it says while the portal answers. */
  pending?: string;
  kind?: ButtonKind;
  name?: string;
  value?: string;
};

/** Sends its form once: a second press while waiting does nothing. */
export function SubmitButton({ children, pending = "One moment…", kind, name, value }: SubmitButtonProps) {
  const status = useFormStatus();
  return (
    <button
      type="submit"
      name={name}
      value={value}
      className={buttonStyle(kind)}
      aria-disabled={status.pending || undefined}
      onClick={(event) => status.pending && event.preventDefault()}
    >
      {status.pending ? pending : children}
    </button>
  );
}
