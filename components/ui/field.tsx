"use client";

import type { InputHTMLAttributes, ReactNode } from "react";
import { FieldFrame } from "./field-frame";
import { useFormField } from "./form-context";

const widths = { full: "", medium: "max-w-sm", short: "max-w-40" };

type FieldProps = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  "name" | "type" | "id" | "width" | "className"
> & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  type?: "text" | "email" | "tel" | "search" | "number" | "date" | "textarea";
  defaultValue?: string;
  optional?: boolean;
  rows?: number;
  width?: keyof typeof widths;
  /** What a box for writing says about who watches it (SY-5), where that is not the usual sentence. */
  notWatched?: ReactNode;
  /** What to do about the answer, where a page rather than a form action read it. */
  error?: string | undefined;
};

const nobodyWatches = (
  <>
    Nobody watches this box, so it is not a way to ask for help. <a href="/help-now">See who can help now</a>.
  </>
);

/** One question with one typed answer. */
export function Field({
  name,
  label,
  hint,
  type = "text",
  defaultValue,
  optional,
  rows = 5,
  width = "full",
  notWatched = nobodyWatches,
  error,
  ...rest
}: FieldProps) {
  const field = useFormField(name, defaultValue, error);
  const withNote = (
    <>
      {hint} {notWatched}
    </>
  );
  const told = type === "textarea" ? withNote : hint;
  const control = {
    id: field.id,
    name,
    defaultValue: field.value,
    required: !optional,
    "aria-invalid": field.error ? true : undefined,
    "aria-describedby": field.describedBy(told),
    className: `field-control ${widths[width]}`,
  };
  return (
    <FieldFrame id={field.id} label={label} hint={told} error={field.error} optional={optional}>
      {type === "textarea" ? (
        <textarea {...control} rows={rows} maxLength={rest.maxLength} placeholder={rest.placeholder} />
      ) : (
        <input {...control} type={type} {...rest} />
      )}
    </FieldFrame>
  );
}
