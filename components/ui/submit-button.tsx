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
  /** A look of its own instead of a button's. */
  className?: string;
};

/** Sends its form once: a second press while waiting does nothing. Of several buttons, the pressed one says it is working. */
export function SubmitButton(props: SubmitButtonProps) {
  const { children, pending = "One moment…", kind, name, value, className } = props;
  const status = useFormStatus();
  const isPressed = status.pending && (!name || status.data?.get(name) === value);
  return (
    <button
      type="submit"
      name={name}
      value={value}
      className={className ?? buttonStyle(kind)}
      aria-disabled={status.pending || undefined}
      onClick={(event) => status.pending && event.preventDefault()}
    >
      {isPressed ? pending : children}
    </button>
  );
}
