import { z } from "zod";
import { enrolmentId } from "../enrolments/schema";

export const longest = 20_000;

export const remove = z.object({ reflection: z.uuid("That is not one of your reflections.") });

const prompt = z.string().regex(/^[a-z0-9-]{1,80}$/);

const text = z
  .string()
  .max(longest, "That is more than one box can hold. Please shorten it to about 3,000 words, or split it.")
  .transform((text) => text.replaceAll("\r\n", "\n").replaceAll("\0", "").trim());

/** The boxes of a page, by prompt: what stands in each, and the mark of what it showed when the page was drawn. */
export const boxes = {
  text: z.record(prompt, text).default({}),
  was: z.record(prompt, z.string().max(22)).default({}),
};

export const save = z.object({ enrolment: enrolmentId, ...boxes });
