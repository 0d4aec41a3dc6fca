"use client";

import { type FormEvent, useRef, useState, useTransition } from "react";
import { type FormAction, type FormState, freshForm } from "@/components/ui/form-state";
import { time } from "@/lib/platform/dates";

const restBeforeSaving = 2_000;
const unreachable =
  "Not saved: we could not reach the portal. Your words are still here. Press Save to try again.";

/** When it was saved, by the clock of whoever wrote it: nobody should have to wonder whether their words are safe. */
const withTime = (state: FormState): FormState =>
  state.ok && state.message
    ? { ...state, message: state.message.replace(/^Kept\./, `Saved on this page at ${time(new Date())}.`) }
    : state;

/** Sends a form's words after a pause in typing, and says what became of them. What was typed always stays. */
export function useAutosave(action: FormAction, first: FormState) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [state, setState] = useState(first);
  const [isChanged, setChanged] = useState(false);
  const [isSaving, startSaving] = useTransition();

  const save = (form: HTMLFormElement | null) => {
    clearTimeout(timer.current);
    if (!form) return;
    const data = new FormData(form);
    setChanged(false);
    startSaving(async () => {
      try {
        setState(withTime(await action(freshForm, data)));
      } catch {
        setChanged(true);
        setState({ ok: false, message: unreachable });
      }
    });
  };

  const waits = isChanged && state.ok !== false;
  const note = isSaving
    ? "Saving…"
    : waits
      ? "Not saved yet. It saves itself when you pause."
      : state.message;
  return {
    state,
    note,
    onSubmit(event: FormEvent<HTMLFormElement>) {
      event.preventDefault();
      save(event.currentTarget);
    },
    onChange(event: { currentTarget: HTMLTextAreaElement }) {
      const { form } = event.currentTarget;
      setChanged(true);
      setState(freshForm);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => save(form), restBeforeSaving);
    },
    onBlur(event: { currentTarget: HTMLTextAreaElement }) {
      if (isChanged) save(event.currentTarget.form);
    },
  };
}
