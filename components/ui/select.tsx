"use client";

import type { ReactNode } from "react";
import { FieldFrame } from "./field-frame";
import { useFormField } from "./form-context";

type Option = { value: string; label: string };

type SelectProps = {
  name: string;
  label: ReactNode;
  options: readonly Option[];
  hint?: ReactNode;
  defaultValue?: string;
  optional?: boolean;
  /** First line when nothing is chosen yet; leave out when there is always a choice. */
  prompt?: string;
};

export function Select({ name, label, options, hint, defaultValue, optional, prompt }: SelectProps) {
  const field = useFormField(name, defaultValue);
  return (
    <FieldFrame id={field.id} label={label} hint={hint} error={field.error} optional={optional}>
      {/* The key remounts it with the returned answer: React resets a changed select to its first choice. */}
      <select
        key={field.value}
        id={field.id}
        name={name}
        defaultValue={field.value}
        required={!optional}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy(hint)}
        className="field-control max-w-md"
      >
        {prompt !== undefined && <option value="">{prompt}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
