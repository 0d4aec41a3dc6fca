"use client";

import { type ChangeEvent, type FocusEvent, type FormEvent, useRef, useState } from "react";
import { type FormAction, type FormState, freshForm } from "@/components/ui/form-state";
import { saveReflections } from "@/lib/domain/training/reflections/actions";
import { allSaved, waits } from "./said";
import { type Box, useSending } from "./use-sending";

const restBeforeSaving = 2_000;

const boxesIn = (form: HTMLFormElement) => [...form.querySelectorAll<Box>("textarea[name^='text.']")];

/** These boxes and no others, for the rest stands on the portal as it is, with what else the form says. */
function dataOf(form: HTMLFormElement, boxes: readonly Box[], others: readonly string[]): FormData {
  const all = new FormData(form);
  const data = new FormData();
  for (const name of others) data.set(name, all.get(name) ?? "");
  for (const { name, value } of boxes) data.set(name, value);
  return data;
}

/**
 * The boxes of one form. Each saves itself after a pause in typing, and whatever is pressed takes along what is not
 * saved yet. Without script none of this runs, and the form posts everything itself.
 */
export function useWriting(action: FormAction, fields: readonly string[], posted: FormState) {
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const { said, say, send, isUnsaved } = useSending(posted);
  const [state, setState] = useState(posted);
  const [note, setNote] = useState<string>();

  const rest = ({ name }: Box) => clearTimeout(timers.current.get(name));
  // What was typed stays in its box, so the answer need not bring it back.
  const answered = ({ values: _typed, ...answer }: FormState) => setState(answer);

  function save(form: HTMLFormElement, boxes: readonly Box[], then?: (state: FormState) => void) {
    const data = dataOf(form, boxes, ["enrolment"]);
    boxes.forEach(rest);
    send(boxes, () => saveReflections(freshForm, data), then);
  }

  function saveAll(form: HTMLFormElement, boxes: readonly Box[]) {
    const told = (answer: FormState) => {
      setNote(answer.ok ? allSaved : undefined);
      answered(answer.errors ? answer : freshForm);
    };
    if (boxes.length > 0) save(form, boxes, told);
    else told({ ok: true });
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const pressed = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    const boxes = boxesIn(form).filter(isUnsaved);
    setNote(undefined);
    if (!pressed || pressed.value === "save") return saveAll(form, boxes);
    const data = dataOf(form, boxes, fields);
    data.set(pressed.name, pressed.value);
    boxes.forEach(rest);
    send(boxes, () => action(freshForm, data), answered);
  }

  function onChange({ currentTarget: box }: ChangeEvent<Box>) {
    setNote(undefined);
    say([box], () => (isUnsaved(box) ? { note: waits } : {}));
    rest(box);
    const later = () => box.form && isUnsaved(box) && save(box.form, [box]);
    timers.current.set(box.name, setTimeout(later, restBeforeSaving));
  }

  function onBlur({ currentTarget: box, relatedTarget }: FocusEvent<Box>) {
    // A button of the form takes the box along itself, and what was refused is not sent again until it has changed.
    const isPressing = relatedTarget instanceof HTMLButtonElement && relatedTarget.form === box.form;
    const isRefused = said[box.name]?.error !== undefined;
    if (box.form && !isPressing && !isRefused && isUnsaved(box)) save(box.form, [box]);
  }

  return { state, said, note, onSubmit, onChange, onBlur };
}
