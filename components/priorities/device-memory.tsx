"use client";

import { useEffect, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { type Answers, forgetDevice, remember, remembered } from "./device";

/** Keeps a form's answers in this browser and nowhere else, and brings them back. Gone with one press. */
export function DeviceMemory({
  form: id,
  clearLabel = "Clear my answers",
}: {
  form: string;
  clearLabel?: string;
}) {
  const [said, say] = useState("");

  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    fill(form, remembered());
    const keep = () => remember(answersIn(form));
    // React empties a form that was sent; what is on this device goes back in.
    const refill = () => setTimeout(() => fill(form, remembered()));
    form.addEventListener("input", keep);
    form.addEventListener("reset", refill);
    return () => {
      form.removeEventListener("input", keep);
      form.removeEventListener("reset", refill);
    };
  }, [id]);

  const clear = () => {
    const form = document.getElementById(id);
    if (form instanceof HTMLFormElement) empty(form);
    forgetDevice();
    say("Your answers are gone from this device.");
  };

  return (
    <div className="no-print flex flex-wrap items-center gap-4">
      <button type="button" onClick={clear} className={buttonStyle("danger")}>
        {clearLabel}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}

type Question = HTMLTextAreaElement | HTMLInputElement;

const questions = (form: HTMLFormElement) => [
  ...form.querySelectorAll<Question>('textarea, input[type="radio"]'),
];

const isGiven = (one: Question) => Boolean(one.value) && (!("checked" in one) || one.checked);

function answersIn(form: HTMLFormElement): Answers {
  return Object.fromEntries(
    questions(form)
      .filter(isGiven)
      .map(({ name, value }) => [name, value]),
  );
}

function fill(form: HTMLFormElement, answers: Answers): void {
  for (const one of questions(form)) {
    const answer = answers[one.name];
    if (answer === undefined) continue;
    if ("checked" in one) one.checked = one.value === answer;
    else one.value ||= answer;
  }
}

function empty(form: HTMLFormElement): void {
  for (const one of questions(form)) {
    if ("checked" in one) one.checked = false;
    else one.value = "";
  }
}
