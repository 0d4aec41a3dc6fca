import type { ReactNode } from "react";
import { Icon } from "./icon";

export function FieldHint({ id, children }: { id: string; children?: ReactNode }) {
  if (!children) return null;
  return (
    <div id={id} className="text-quiet">
      {children}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children?: ReactNode }) {
  if (!children) return null;
  return (
    <p id={id} className="flex items-start gap-2 font-bold text-bad">
      <Icon name="alert" className="mt-1 size-5 shrink-0" />
      <span>{children}</span>
    </p>
  );
}

/** Label, hint, error and control in the one order used everywhere. */
export function FieldFrame(props: {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={`space-y-2 ${props.error ? "border-l-4 border-bad pl-4" : ""}`}>
      <label htmlFor={props.id} className="block text-lg font-bold">
        {props.label}
        {props.optional && <span className="font-normal text-quiet"> (optional)</span>}
      </label>
      <FieldHint id={`${props.id}-hint`}>{props.hint}</FieldHint>
      <FieldError id={`${props.id}-error`}>{props.error}</FieldError>
      {props.children}
    </div>
  );
}
