import { z } from "zod";
import { wordingShown } from "../consents/schema";
import { readPostcode } from "../localities/postcode";
import { postcodeUnreadable } from "../localities/words";
import { addressField, nameField } from "../people/schema";
import { routeKeys } from "./routes";

const optional = (field: z.ZodString) => field.optional().transform((typed) => typed?.trim() || null);

export const ExpressInterest = z.object({
  wording: wordingShown,
  route: z.enum(routeKeys, "Choose what it is about."),
  course: optional(
    z
      .string()
      .max(80)
      .regex(/^[a-z0-9-]*$/, "Choose a course from the list of courses."),
  ),
  name: nameField,
  email: addressField,
  postcode: optional(z.string().max(40, postcodeUnreadable)).refine(
    (typed) => typed === null || readPostcode(typed) !== null,
    postcodeUnreadable,
  ),
  message: z
    .string("Write a few words.")
    .transform((typed) => typed.replace(/\r\n/g, "\n").trim())
    .pipe(
      z
        .string()
        .min(1, "Write a few words, so that we know what you would like.")
        .max(4_000, "Please use fewer words: at most 4,000 letters."),
    ),
});

export const TakeInterestBack = z.object({ token: z.string().max(500) });

export const OneInterest = z.object({ interest: z.uuid("Choose a message from the list.") });

export const AnswerInterest = z.object({
  interest: z.uuid("Choose a message from the list."),
  answer: z
    .string("Write your answer.")
    .transform((typed) => typed.replace(/\r\n/g, "\n").trim())
    .pipe(
      z
        .string()
        .min(1, "Write your answer first.")
        .max(4_000, "Please use fewer words: at most 4,000 letters."),
    ),
});

/** The number of a page as an address says it; anything else is the first. */
export const pageIn = (typed?: string) => Math.max(1, Math.min(Math.floor(Number(typed)) || 1, 500));

/** The course an address names; anything else is none. */
export const courseIn = (typed?: string) => (typed && /^[a-z0-9-]{1,80}$/.test(typed) ? typed : null);
