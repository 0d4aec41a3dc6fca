import type { FormState } from "@/components/ui/form-state";
import { emptied, savedAt } from "@/lib/domain/training/reflections/words";
import { time } from "@/lib/platform/dates";

/** What is said at one box: how it stands, or what is wrong with it. */
export type Said = { note?: string | undefined; error?: string | undefined; isBad?: boolean };

export const saving = "Saving…";
export const waits = "Not saved yet. It saves itself when you pause.";
export const waitsForAnother = "Not saved yet. Your words are still here.";
export const allSaved = "Everything you wrote here is saved.";
export const unreachable =
  "Not saved: we could not reach the portal. Your words are still here. Press the button to try again.";

/** What became of one box that was sent, by its name and what it held. */
export function saidOf(state: FormState, box: string, text: string): Said {
  if (state.ok) return { note: text.trim() ? savedAt(time(new Date())) : emptied };
  if (state.errors?.[box]) return { error: state.errors[box] };
  return { note: state.errors ? waitsForAnother : state.message, isBad: true };
}
