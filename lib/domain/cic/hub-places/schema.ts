import { z } from "zod";

const missing = (says: string) => z.string(says).trim().min(1, says);
const atMost = (says: string, letters: number) =>
  missing(says).max(letters, `Use at most ${letters.toLocaleString("en-GB")} letters here.`);

const between = (says: string, least: number, most: number) =>
  missing(says)
    .refine((typed) => /^\d{1,4}$/.test(typed), "Type a whole number.")
    .transform(Number)
    .refine((count) => count >= least && count <= most, `Type a number from ${least} to ${most}.`);

/** "150" or "£12.50", in pence. */
const price = missing("Type the price, or 0.")
  .transform((typed) => typed.replace(/[£,\s]/g, ""))
  .refine((typed) => /^\d{1,6}(\.\d\d)?$/.test(typed), "Type a price in pounds, such as 150 or 12.50.")
  .transform((typed) => Math.round(Number(typed) * 100))
  .refine((pence) => pence <= 100_000, "A consultation costs £1,000 at most.");

export const placeTold = z.object({
  street: atMost("Type the street and number, or the name of the building.", 120),
  town: atMost("Type the village, town or city.", 80),
  postcode: missing("Type the postcode.").max(40, "That is longer than any postcode."),
  access: atMost("Say how people get in, and what helps those who find steps, noise or crowds hard.", 1000),
  phone: missing("Type a phone number.")
    .max(30, "That is longer than any phone number.")
    .regex(/^[+()\d\s-]*\d(?:[+()\s-]*\d){6,}[+()\d\s-]*$/, "Type a phone number, such as 01632 960001.")
    .transform((typed) => typed.replace(/\s+/g, " ")),
  email: missing("Type an email address.")
    .toLowerCase()
    .max(254, "That is longer than any email address.")
    .pipe(z.email("Type an email address, such as name@hub.example.")),
  noticeHours: between("Say how many hours before.", 1, 336),
  horizonDays: between("Say how many days ahead.", 7, 182),
  bufferMinutes: between("Say how many minutes, or 0.", 0, 120),
  price,
  selfFunded: z.enum(["yes", "no"], "Choose whether people may pay for themselves."),
});

export const roomTold = z.object({
  name: atMost("Give the room a name.", 80),
  access: z.string().trim().max(500, "Use at most 500 letters here.").optional().default(""),
});

export const oneRoom = z.object({ room: z.uuid("That room is not in the list.") });
