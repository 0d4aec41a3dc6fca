import { z } from "zod";
import { dayTyped } from "@/lib/platform/dates";

export const wordsTyped = (missing: string, most: number) =>
  z
    .string(missing)
    .transform((typed) => typed.replace(/\r\n/g, "\n").trim())
    .pipe(
      z
        .string()
        .min(1, missing)
        .max(most, `Please use fewer words: at most ${most.toLocaleString("en-GB")} letters.`),
    );

export const dateTyped = (missing: string) =>
  z
    .string(missing)
    .trim()
    .min(1, missing)
    .transform((typed) => dayTyped(typed) ?? "")
    .refine((day) => day !== "", "Type a date, such as 31/03/2028.");

export const oneHub = z.object({ hub: z.uuid("That hub is not in the list.") });

export const appointing = oneHub.extend({
  from: dateTyped("Say from which day it holds."),
  until: dateTyped("Say until when it holds."),
  terms: wordsTyped("Write the terms the hub works under.", 4_000),
});

const oneAppointment = z.object({ appointment: z.uuid("That appointment is not in the list.") });

export const reviewing = oneAppointment.extend({
  words: wordsTyped("Write what you found about the hub.", 4_000),
  next: dateTyped("Say when you look again."),
});

export const ending = oneAppointment.extend({
  because: wordsTyped("Write why, so that the hub understands.", 1_000),
});
