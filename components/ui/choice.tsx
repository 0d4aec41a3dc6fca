"use client";

import type { ReactNode } from "react";
import { FieldError, FieldHint } from "./field-frame";
import { useFormField } from "./form-context";

type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode };

type ChoiceProps = {
  name: string;
  legend: ReactNode;
  options: readonly ChoiceOption[];
  /** "radio": one answer. "checkbox": any number. */
  type?: "radio" | "checkbox";
  hint?: ReactNode;
  defaultValue?: string | readonly string[];
  optional?: boolean;
};

/** A question answered by choosing: radios or ticks in one fieldset. */
export function Choice({ name, legend, options, type = "radio", hint, defaultValue, optional }: ChoiceProps) {
  const fallback = typeof defaultValue === "string" ? defaultValue : (defaultValue ?? []).join("\n");
  const field = useFormField(name, fallback);
  const chosen = field.value.split("\n");
  return (
    <fieldset
      aria-describedby={field.describedBy(hint)}
      className={field.error ? "border-l-4 border-bad pl-4" : ""}
    >
      <legend className="mb-2 text-lg font-bold">
        {legend}
        {optional && <span className="font-normal text-quiet"> (optional)</span>}
      </legend>
      <div className="space-y-2">
        <FieldHint id={field.hintId}>{hint}</FieldHint>
        <FieldError id={field.errorId}>{field.error}</FieldError>
        {options.map((option, index) => (
          <ChoiceRow
            key={option.value}
            id={index === 0 ? field.id : `${field.id}-${index + 1}`}
            name={name}
            type={type}
            option={option}
            checked={chosen.includes(option.value)}
            invalid={Boolean(field.error)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** One statement to agree to. Posts "yes" when ticked, nothing when not. */
export function Tick(props: { name: string; label: ReactNode; hint?: ReactNode; defaultChecked?: boolean }) {
  const field = useFormField(props.name, props.defaultChecked ? "yes" : "");
  return (
    <div className={`space-y-2 ${field.error ? "border-l-4 border-bad pl-4" : ""}`}>
      <FieldError id={field.errorId}>{field.error}</FieldError>
      <ChoiceRow
        id={field.id}
        name={props.name}
        type="checkbox"
        option={{ value: "yes", label: props.label, hint: props.hint }}
        checked={field.value === "yes"}
        invalid={Boolean(field.error)}
        errorId={field.error ? field.errorId : undefined}
      />
    </div>
  );
}

function ChoiceRow(props: {
  id: string;
  name: string;
  type: "radio" | "checkbox";
  option: ChoiceOption;
  checked: boolean;
  invalid: boolean;
  errorId?: string | undefined;
}) {
  const hintId = props.option.hint ? `${props.id}-hint-own` : undefined;
  return (
    <label className="choice" htmlFor={props.id}>
      <input
        id={props.id}
        type={props.type}
        name={props.name}
        value={props.option.value}
        defaultChecked={props.checked}
        aria-invalid={props.invalid && props.type === "checkbox" ? true : undefined}
        aria-describedby={[props.errorId, hintId].filter(Boolean).join(" ") || undefined}
      />
      <span>
        <span className="block">{props.option.label}</span>
        {props.option.hint && (
          <span id={hintId} className="block text-sm text-quiet">
            {props.option.hint}
          </span>
        )}
      </span>
    </label>
  );
}
