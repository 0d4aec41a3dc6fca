import { z } from "zod";
import { settings } from "@/lib/policy";

const missing = (says: string) => z.string(says).trim().min(1, says);

/** "5,000", "£5000" and "5000.00" are one sum. Whole pounds only. */
const sum = missing("Type how much is in this fund, in pounds.")
  .transform((typed) => typed.replace(/[£,\s]/g, "").replace(/\.00?$/, ""))
  .refine((typed) => /^\d{1,15}$/.test(typed), "Type a sum in whole pounds, such as 5,000.")
  .transform(Number)
  .refine((pounds) => pounds >= 1 && pounds <= 1_000_000, "Type a sum between £1 and £1,000,000.");

/** A date as date fields send it, or as people write it: 03/06/2027. */
const date = (says: string) =>
  missing(says)
    .transform((typed) =>
      typed.replace(/^(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4})$/, (_, d: string, m: string, y: string) =>
        [y, m.padStart(2, "0"), d.padStart(2, "0")].join("-"),
      ),
    )
    .refine(
      (typed) => /^\d{4}-\d\d-\d\d$/.test(typed) && isInTheCalendar(typed),
      "Type a date, such as 31/03/2027.",
    );

/** 31 February would be read as 3 March: a day that is not there does not come back as it was typed. */
function isInTheCalendar(typed: string): boolean {
  const day = new Date(`${typed}T12:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed);
}

export const newPot = z.object({
  name: missing("Give this fund a name you will recognise.").max(80, "Use at most 80 letters for the name."),
  purpose: z.enum(["professional_training", "targeted_family_learning"], "Choose what the money is for."),
  locality: z.uuid("Choose an area from the list."),
  amount: sum,
  closes: date("Say when this fund closes."),
});

/** As many as a figure must count to be shown: a code for one person would show its funder what that person did (CM-1). */
export const fewest = settings["statistics.hide-under"].value;

export const newCodeAsked = z.object({
  pot: z.uuid("That is not one of your funds."),
  label: missing("Give this code a name, such as “Autumn group”.").max(
    60,
    "Use at most 60 letters for the name.",
  ),
  course: z.string("Choose a course.").regex(/^[a-z0-9-]{1,80}$/, "Choose a course."),
  uses: missing("Say how many places this code gives.")
    .refine((typed) => /^\d{1,9}$/.test(typed), "Type a number of places, such as 20.")
    .transform(Number)
    .refine((uses) => uses >= fewest && uses <= 500, `A code gives between ${fewest} and 500 places.`),
  expires: date("Say until when this code can be used."),
});

export const oneCode = z.object({ code: z.uuid("That is not one of your codes.") });

export const redeeming = z.object({
  enrolment: z.uuid("That is not one of your courses."),
  placeCode: missing("Type the code from your card.").max(60, "That is longer than any of our codes."),
  postcode: missing("Type the postcode where you live or work.").max(40, "That is longer than any postcode."),
});
