import { z } from "zod";
import { wordingShown } from "../consents/schema";
import { addressField } from "../people/schema";

const theirs = "Enter their email address, such as name@example.org.";
export const mostFields = 8;

const place = z.string().regex(/^[1-8]$/);
const typed = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Please use fewer words: at most ${most.toLocaleString("en-GB")} letters.`);

export const Propose = z.object({
  to: z.uuid("Choose one of the services in the list."),
  email: z.string(theirs).trim().min(1, theirs).pipe(addressField),
  purpose: z
    .string("Write in one sentence what it is for.")
    .trim()
    .min(1, "Write in one sentence what it is for.")
    .max(300, "Please use fewer words: at most 300 letters."),
  label: z.record(place, typed(80)).default({}),
  value: z.record(place, typed(1_000)).default({}),
});

export const OneHandOff = z.object({ handOff: z.uuid("That is not in the list.") });

const position = z.string().regex(/^[1-8]$/, "That is not in the list.");
const leaveOneIn = "Leave at least one thing in, or say no below.";

export const SayYes = OneHandOff.extend({
  wording: wordingShown,
  keep: z
    .union([position, z.array(position).max(mostFields)], leaveOneIn)
    .transform((ticked) => [...new Set([ticked].flat())].map(Number)),
  agree: z.literal("yes", "Tick the box if you agree. Without it nothing moves."),
});
