"use client";

import { use } from "react";
import { FieldFrame } from "@/components/ui/field-frame";
import { FormContext, useFormField } from "@/components/ui/form-context";
import { kept } from "@/lib/domain/training/reflections/words";
import { type Said, waitsForAnother } from "./said";
import { WritingContext } from "./writing-form";

type Props = { prompt: string; ask: string; hint?: string; text: string; was: string };

/** One private box. It saves itself after a pause in typing; without JavaScript the buttons of its form do. */
export function ReflectionBox({ prompt, ask, hint, text, was }: Props) {
  const { said, onChange, onBlur } = use(WritingContext);
  const field = useFormField(`text.${prompt}`, text);
  const posted = usePosted(field, text);
  const { note, error, isBad } = said[`text.${prompt}`] ?? posted;
  const shown = useFormField(`was.${prompt}`, was);
  return (
    <div className="keep-together space-y-2">
      <input type="hidden" name={`was.${prompt}`} value={shown.value} />
      <FieldFrame id={field.id} label={ask} hint={hint} error={error}>
        <textarea
          onChange={onChange}
          onBlur={onBlur}
          id={field.id}
          name={`text.${prompt}`}
          rows={4}
          defaultValue={field.value}
          aria-invalid={error ? true : undefined}
          aria-describedby={
            [hint && field.hintId, error && field.errorId].filter(Boolean).join(" ") || undefined
          }
          className="field-control"
        />
      </FieldFrame>
      <p
        role="status"
        aria-live="polite"
        className={`no-print min-h-6 ${isBad ? "font-bold text-bad" : "text-quiet"}`}
      >
        {note}
      </p>
    </div>
  );
}

/** What the page came back with after a press, where no script has said anything since. */
function usePosted({ error, value }: ReturnType<typeof useFormField>, text: string): Said {
  const { state } = use(FormContext);
  if (error) return { error };
  if (state.ok) return { note: text && kept };
  return value === text ? {} : { note: waitsForAnother, isBad: true };
}
