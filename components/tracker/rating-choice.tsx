"use client";

import { FieldError, FieldHint } from "@/components/ui/field-frame";
import { useFormField } from "@/components/ui/form-context";

type Props = {
  name: string;
  legend: string;
  hint?: string;
  low: string;
  high: string;
  /** May be left out, and is until something is chosen. */
  optional?: boolean;
};

const numbers = Array.from({ length: 11 }, (_, value) => String(value));

/** A number from 0 to 10, chosen with one press. */
export function RatingChoice({ name, legend, hint, low, high, optional }: Props) {
  const field = useFormField(name);
  const values = optional ? ["", ...numbers] : numbers;
  return (
    <fieldset
      aria-describedby={field.describedBy(hint)}
      className={`keep-together min-w-0 ${field.error ? "border-l-4 border-bad pl-4" : ""}`}
    >
      <legend className="mb-2 text-lg font-bold">{legend}</legend>
      <div className="space-y-2">
        <FieldHint id={field.hintId}>{hint}</FieldHint>
        <FieldError id={field.errorId}>{field.error}</FieldError>
        <div className="grid max-w-2xl grid-cols-6 gap-1.5 sm:grid-cols-12">
          {values.map((value, index) => (
            <label key={value} className="choice choice-number" htmlFor={idOf(field.id, index)}>
              <input
                id={idOf(field.id, index)}
                type="radio"
                name={name}
                value={value}
                defaultChecked={optional || field.value !== "" ? field.value === value : false}
              />
              <span>
                <span aria-hidden={value === ""}>{value === "" ? "–" : value}</span>
                {value === "" && <span className="sr-only">Leave this out</span>}
                {value === "0" && <span className="sr-only">, {low}</span>}
                {value === "10" && <span className="sr-only">, {high}</span>}
              </span>
            </label>
          ))}
        </div>
        <p className="flex max-w-2xl flex-wrap justify-between gap-x-6 text-sm text-quiet">
          <span>0: {low}</span>
          <span>10: {high}</span>
        </p>
      </div>
    </fieldset>
  );
}

const idOf = (id: string, index: number) => (index === 0 ? id : `${id}-${index + 1}`);
