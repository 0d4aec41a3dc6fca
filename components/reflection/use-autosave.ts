"use client";

import { type FormEvent, useRef, useState, useTransition } from "react";
import { type FormAction, type FormState, freshForm } from "@/components/ui/form-state";

const restBeforeSaving = 2_000;
const unreachable =
  "Not saved: we could not reach the portal. Your words are still here. Press Save to try again.";

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
        setState(await action(freshForm, data));
      } catch {
        setChanged(true);
        setState({ ok: false, message: unreachable });
      }
    });
  };

  const note = isSaving ? "Saving…" : isChanged && state.ok !== false ? "Not saved yet" : state.message;
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
