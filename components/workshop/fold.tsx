"use client";

import { type ReactNode, use } from "react";
import { FormContext } from "@/components/ui/form-context";

type Props = {
  summary: ReactNode;
  children: ReactNode;
  /** Opens when one of these was filled in or has to be mended. Without them, whatever the answer is. */
  fields?: readonly string[];
};

/** What few people need, or what ends something: folded away inside a form, and open once there is an answer in it. */
export function Fold({ summary, children, fields }: Props) {
  const { state } = use(FormContext);
  const used = fields
    ? fields.some((name) => state.errors?.[name] || (!state.ok && state.values?.[name]))
    : Boolean(state.errors || state.message);
  return (
    <details open={used}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-bold text-link underline">
        {summary}
      </summary>
      <div className="space-y-5 pt-3">{children}</div>
    </details>
  );
}
