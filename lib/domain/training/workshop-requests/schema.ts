import { z } from "zod";
import { dayTyped } from "@/lib/platform/dates";
import { languages, room } from "../workshops/room";
import { largest } from "../workshops/words";

const missing = (says: string) => z.string(says).trim().min(1, says);

const day = z
  .string("Type a day, such as 31/03/2027.")
  .trim()
  .max(40, "Type a day, such as 31/03/2027.")
  .transform((typed) => (typed === "" ? null : (dayTyped(typed) ?? "unreadable")))
  .refine((typed) => typed !== "unreadable", "Type a day, such as 31/03/2027.")
  .default(null);
const firstDay = day.refine((typed) => typed !== null, "Choose at least one day that would suit you.");
const part = z.enum(["morning", "afternoon", "evening"], "Choose a part of the day.").default("morning");

export const asking = z.object({
  ...{ day1: firstDay, part1: part, day2: day, part2: part, day3: day, part3: part },
  ...{ day4: day, part4: part, day5: day, part5: part },
  expected: missing("Say about how many people you expect.")
    .refine((typed) => /^\d{1,9}$/.test(typed), "Type a number of people, such as 20.")
    .transform(Number)
    .refine((people) => people >= 1 && people <= largest, `A workshop is for 1 to ${largest} people.`),
  audience: z.enum(["nursery", "primary", "secondary", "staff"], "Choose who it is for."),
  languages,
  room,
});

export const oneRequest = z.object({ request: z.uuid("That is not one of your requests.") });
