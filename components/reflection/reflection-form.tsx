"use client";

import { useActionState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { FieldFrame } from "@/components/ui/field-frame";
import { freshForm } from "@/components/ui/form-state";
import { saveReflection } from "@/lib/domain/training/reflections/actions";
import { useAutosave } from "./use-autosave";

type Props = { place: string; prompt: string; ask: string; hint?: string; text: string };

/** One private box. It saves itself after a pause in typing; without JavaScript the button does. */
export function ReflectionForm({ place, prompt, ask, hint, text }: Props) {
  const [posted, post] = useActionState(saveReflection, freshForm);
  const { state, note, onSubmit, ...typing } = useAutosave(saveReflection, posted);
  const id = `reflection-${prompt}`;
  const error = state.errors?.text;
  return (
    <form action={post} onSubmit={onSubmit} className="keep-together space-y-3" noValidate>
      <input type="hidden" name="enrolment" value={place} />
      <input type="hidden" name="prompt" value={prompt} />
      <FieldFrame id={id} label={ask} hint={hint} error={error}>
        <textarea
          {...typing}
          id={id}
          name="text"
          rows={4}
          defaultValue={state.values?.text ?? text}
          aria-invalid={error ? true : undefined}
          aria-describedby={
            [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined
          }
          className="field-control"
        />
      </FieldFrame>
      <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="submit" className={buttonStyle("secondary")}>
          Save
        </button>
        <p
          role="status"
          aria-live="polite"
          tabIndex={-1}
          // biome-ignore lint/a11y/noAutofocus: without script this brings the writer back to the box they saved.
          autoFocus={posted.ok !== undefined}
          className={state.ok === false ? "font-bold text-bad" : "text-quiet"}
        >
          {note}
        </p>
      </div>
    </form>
  );
}
