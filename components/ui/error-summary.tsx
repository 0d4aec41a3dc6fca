"use client";

import { use, useEffect, useRef } from "react";
import { FormContext } from "./form-context";
import { Icon } from "./icon";

/** At the top of a form: what needs mending, each a link to its field; or one sentence that it went well. */
export function ErrorSummary({ title = "Nearly there: please look at this again" }: { title?: string }) {
  const { state, prefix } = use(FormContext);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.errors || state.message) box.current?.focus();
  }, [state]);

  const errors = Object.entries(state.errors ?? {});
  if (errors.length === 0 && !state.message) return null;
  const bad = !state.ok;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role={bad ? "alert" : "status"}
      // biome-ignore lint/a11y/noAutofocus: without JavaScript this is what moves the reader to the answer.
      autoFocus
      className={`rounded-card border-2 p-5 ${bad ? "border-bad bg-bad-tint" : "border-good bg-good-tint"}`}
    >
      <p className={`flex items-start gap-2 text-lg font-bold ${bad ? "text-bad" : "text-good"}`}>
        <Icon name={bad ? "alert" : "tick"} className="mt-1 size-5 shrink-0" />
        <span>{errors.length > 0 ? title : state.message}</span>
      </p>
      {errors.length > 0 && state.message && <p className="mt-2">{state.message}</p>}
      {errors.length > 0 && (
        <ul className="mt-2 space-y-1 pl-7">
          {errors.map(([name, message]) => (
            <li key={name}>
              <a href={`#${prefix}${name}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
