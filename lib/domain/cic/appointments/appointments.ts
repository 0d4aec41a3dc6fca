import { after, days } from "@/lib/platform/clock";
import { inLondon, londonTime } from "@/lib/platform/dates";
import type { AppointmentState, DatesOffered } from "./shape";

type Dated = { readonly startsAt: Date; readonly endsAt: Date; readonly endedAt: Date | null };

/** Where an appointment stands at a moment. The moment it ends is no part of it. */
export function stateOf({ startsAt, endsAt, endedAt }: Dated, at: Date): AppointmentState {
  if (endedAt) return "ended";
  if (startsAt > at) return "to-come";
  return endsAt <= at ? "over" : "current";
}

/** Of several, the one that speaks for a hub: the one that holds, else the next, else the one that ended last. */
export function speaksFor<A extends Dated & { readonly state: AppointmentState }>(
  all: readonly A[],
): A | null {
  const order: Record<AppointmentState, number> = { current: 0, "to-come": 1, over: 2, ended: 2 };
  const [first] = [...all].sort(
    (a, b) => order[a.state] - order[b.state] || Number(b.startsAt) - Number(a.startsAt),
  );
  return first ?? null;
}

/** A day as the database keeps one. */
export const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** The same day so many years later: 29 February becomes 1 March. */
export function yearsOn(day: string, years: number): string {
  const date = midnight(day);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}

/** What a form suggests at a moment: today, and the same day a year on. */
export function datesOffered(at: Date): DatesOffered {
  const { day: today } = inLondon(at);
  return { today, inAYear: yearsOn(today, 1) };
}

/** The first moment of a day in London. */
export const beginningOf = (day: string): Date => londonTime(day, "00:00") as Date;

/** The moment after the last one of a day in London. */
export const endOf = (day: string): Date =>
  beginningOf(inLondon(after(londonTime(day, "12:00") as Date, days(1))).day);

/** The last day on which something holds that ends at a moment. */
export const lastDayOf = (endsAt: Date): Date => new Date(Number(endsAt) - 1);
