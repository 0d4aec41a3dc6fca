import { z } from "zod";
import { hours } from "../workshop-offers/schema";
import { languages, room, withoutAddress } from "./room";
import { largest, posterValues } from "./words";

const missing = (says: string) => z.string(says).trim().min(1, says);

const workshop = z.uuid("That is not one of your workshops.");

const capacity = missing("Say how many people there is room for.")
  .refine((typed) => /^\d{1,9}$/.test(typed), "Type a number of people, such as 24.")
  .transform(Number)
  .refine((people) => people >= 1 && people <= largest, `A workshop has room for 1 to ${largest} people.`);

/** How to get into this very room. Nothing typed means that the school's own words fit. */
const access = withoutAddress(z.string().max(1000, "Use at most 1000 letters here."))
  .transform((typed) => typed.replace(/\r\n/g, "\n").trim() || null)
  .optional();

export const oneWorkshop = z.object({ workshop });

export const publishing = z.object({
  workshop,
  capacity,
  access,
  read: z.literal("yes", "Tick this once you have read what parents will see."),
});

export const moving = z.object({
  workshop,
  ...hours,
  room,
  capacity,
  access,
  audience: z.enum(["nursery", "primary", "secondary", "staff"], "Choose who it is for.").optional(),
  languages: languages.optional(),
  second: z.uuid("Choose who stands by the Lead."),
  /** Who stood by the Lead when the form was drawn; empty when nobody did. */
  secondBefore: z.uuid().or(z.literal("")).optional(),
});

export const closing = z.object({
  workshop,
  covered: z
    .union([z.enum(posterValues), z.array(z.enum(posterValues))], "Choose from the list.")
    .transform((chosen) => [...new Set([chosen].flat())])
    .default([]),
});
