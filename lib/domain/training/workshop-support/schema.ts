import { z } from "zod";

const workshop = z.uuid("That is not one of these workshops.");

export const askingSupport = z.object({
  workshop,
  surgery: z.uuid("Choose a surgery from the list."),
});

export const agreeing = z.object({
  workshop,
  who: z
    .string("Say who will come, such as “Dr Sam Example, GP”.")
    .trim()
    .min(1, "Say who will come, such as “Dr Sam Example, GP”.")
    .max(120, "Use at most 120 letters here."),
});

export const declining = z.object({ workshop });
