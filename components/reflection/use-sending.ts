"use client";

import { unstable_rethrow } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import type { FormState } from "@/components/ui/form-state";
import { type Said, saidOf, saving, unreachable, waits } from "./said";

export type Box = HTMLTextAreaElement;

/** Sends boxes and remembers of each what is safe, and what is said at it. What was typed always stays. */
export function useSending(posted: FormState) {
  const saved = useRef(new Map<string, string>());
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>({});
  const [, startSending] = useTransition();

  const say = (boxes: readonly Box[], what: (box: Box) => Said) =>
    setSaid((before) => ({ ...before, ...Object.fromEntries(boxes.map((box) => [box.name, what(box)])) }));

  /** What a refused form shows again was never saved, although the page came with it. */
  const isUnsaved = ({ name, value, defaultValue }: Box) =>
    value !== (saved.current.get(name) ?? (posted.ok === false ? undefined : defaultValue));

  function send(boxes: readonly Box[], call: () => Promise<FormState>, then?: (state: FormState) => void) {
    const sent = new Map(boxes.map(({ name, value }) => [name, value]));
    say(boxes, () => ({ note: saving }));
    startSending(async () => {
      const answer = await orUnreachable(call);
      if (answer.ok) for (const [name, text] of sent) saved.current.set(name, text);
      say(boxes, ({ name, value }) =>
        value === sent.get(name) ? saidOf(answer, name, value) : { note: waits },
      );
      then?.(answer);
    });
  }

  return { said, say, send, isUnsaved };
}

async function orUnreachable(call: () => Promise<FormState>): Promise<FormState> {
  try {
    return await call();
  } catch (error) {
    // Going on to another page arrives here as an error too.
    unstable_rethrow(error);
    return { ok: false, message: unreachable };
  }
}
