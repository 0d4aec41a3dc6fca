import { z } from "zod";
import { enrolmentId } from "../enrolments/schema";

export const longest = 20_000;

export const remove = z.object({ reflection: z.uuid("That is not one of your reflections.") });

export const save = z.object({
  enrolment: enrolmentId,
  prompt: z.string().regex(/^[a-z0-9-]{1,80}$/),
  text: z
    .string()
    .max(longest, "That is more than one box can hold. Please shorten it to about 3,000 words, or split it.")
    .transform((text) => text.replaceAll("\r\n", "\n").replaceAll("\0", "").trim()),
});
