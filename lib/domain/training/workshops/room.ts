import { z } from "zod";

const address = /:\/\/|www\.|[\p{L}\d-]\.\p{L}{2,}/iu;

const noAddress = "Leave web addresses out, and put a space after a full stop.";

/** Words that stand in letters, whose mail programs make links of addresses. */
export const withoutAddress = <Words extends z.ZodType<string>>(words: Words) =>
  words.refine((typed) => !address.test(typed), noAddress);

/** Which languages help. Letters to families say so too. */
export const languages = z
  .string("Say which languages help, such as English.")
  .trim()
  .min(1, "Say which languages help, such as English.")
  .max(120, "Use at most 120 letters here.")
  .refine((typed) => !address.test(typed), noAddress);

/** What a room is called. It stands in letters to families, whose mail programs make links of addresses. */
export const room = z
  .string("Name the room, such as “Hall”.")
  .trim()
  .min(1, "Name the room, such as “Hall”.")
  .max(80, "Use at most 80 letters for the room.")
  .refine((typed) => !address.test(typed), noAddress);
