import { z } from "zod";
import { dayTyped } from "@/lib/platform/dates";

const date = (says: string) =>
  z
    .string(says)
    .trim()
    .min(1, says)
    .transform((typed) => dayTyped(typed) ?? "")
    .refine((day) => day !== "", "Type a date, such as 02/09/2027.");

export const newTerm = z.object({
  name: z
    .string("Give the term a name.")
    .trim()
    .min(1, "Give the term a name.")
    .max(60, "Use at most 60 letters for the name."),
  locality: z.union([z.literal("everywhere"), z.uuid()], "Choose an area from the list."),
  starts: date("Say on which day it begins."),
  ends: date("Say on which day it ends."),
});

export const oneTerm = z.object({ term: z.uuid("That term is not in the list.") });
