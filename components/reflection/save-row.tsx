"use client";

import { use } from "react";
import { FormContext } from "@/components/ui/form-context";
import { SubmitButton } from "@/components/ui/submit-button";
import { WritingContext } from "./writing-form";

/** Saves every box. With JavaScript they save themselves, and this is for whoever wants to be sure. */
export function SaveRow() {
  const { state } = use(FormContext);
  const { note } = use(WritingContext);
  const said = note ?? (state.ok ? state.message : undefined);
  return (
    <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2">
      <SubmitButton kind="secondary" name="press" value="save" pending="Saving…">
        Save what you wrote
      </SubmitButton>
      <p
        role="status"
        aria-live="polite"
        tabIndex={-1}
        // biome-ignore lint/a11y/noAutofocus: without script this brings the writer back to where they pressed.
        autoFocus={said !== undefined}
        className="text-quiet"
      >
        {said}
      </p>
    </div>
  );
}
