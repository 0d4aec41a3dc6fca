import { randomInt } from "node:crypto";
import { after, days, hours, minutes } from "@/lib/platform/clock";
import { clockTyped, dayTyped, inLondon, londonTime } from "@/lib/platform/dates";
import { Problem } from "@/lib/platform/errors";
import { settingInMilliseconds } from "@/lib/policy";
import type { WorkshopStanding, WorkshopState } from "./shape";

const drawn = (length: number, from: string) =>
  Array.from({ length }, () => from[randomInt(from.length)]).join("");

/** What a workshop's addresses call it, and the word on the slide: no letter that is easily mixed up. */
export const newCode = () => drawn(8, "abcdefghjkmnpqrstuvwxyz23456789");
export const newCheckInCode = () => drawn(6, "ABCDEFGHJKMNPQRSTUVWXYZ23456789");

export type Hours = { readonly startsAt: Date; readonly endsAt: Date };
type HoursTyped = { readonly day: string; readonly from: string; readonly until: string };

/** The hours somebody typed, as moments; a `Problem` beside the field when a workshop cannot be then. */
export function hoursTyped({ day, from, until }: HoursTyped, at: Date): Hours {
  const on = dayTyped(day);
  if (!on) throw new Problem("day", "Type a day, such as 31/03/2027.");
  const startsAt = momentOf(on, from, "from");
  const endsAt = momentOf(on, until, "until");
  if (startsAt <= at)
    throw new Problem(on < inLondon(at).day ? "day" : "from", "Choose a time that is still to come.");
  if (startsAt > after(at, days(366))) throw new Problem("day", "Choose a day within the next year.");
  const [first, last] = [inLondon(startsAt).clock, inLondon(endsAt).clock];
  if (first < "08:00")
    throw new Problem("from", "A workshop begins at 8am at the earliest. Did you mean pm?");
  if (last > "21:30") throw new Problem("until", "A workshop ends by 9:30pm.");
  const long = endsAt.getTime() - startsAt.getTime();
  if (long <= 0) throw new Problem("until", "It ends before it begins. Look at am and pm again.");
  if (long < minutes(45)) throw new Problem("until", "A workshop takes at least 45 minutes.");
  if (long > hours(3)) throw new Problem("until", "A workshop takes 3 hours at most.");
  return { startsAt, endsAt };
}

function momentOf(on: string, typed: string, field: string): Date {
  const clock = clockTyped(typed);
  if (!clock) throw new Problem(field, "Type an hour, such as 2:30pm or 14:30.");
  const moment = londonTime(on, clock);
  if (!moment)
    throw new Problem(field, "Clocks go forward that night, so there is no such hour. Choose another.");
  return moment;
}

/** How a workshop stands. Once begun it is open to nobody new, and waits for its Lead to close the day. */
export function standingOf(
  { state, startsAt }: { state: WorkshopState; startsAt: Date },
  at: Date,
): WorkshopStanding {
  if (startsAt > at) return state;
  return state === "published" ? "unclosed" : state === "confirmed" ? "missed" : state;
}

/** Until when a Lead sees the list and the code of a workshop of theirs. PostgreSQL holds the same (led_by_me). */
export const listOpenUntil = (endsAt: Date) => after(endsAt, settingInMilliseconds("workshop-list.lead"));
