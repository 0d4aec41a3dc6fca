import "server-only";
import type { Transaction } from "@/lib/entry/within";
import { after, days, now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";
import type { DayRemark, TermTime } from "./shape";

/** What to say of a day in an area, or nothing. */
type RemarkOn = (localityId: string | null, on: Date) => DayRemark | null;

/** Terms by area. What is written for everywhere else holds where an area has none of its own (TT-1: dates are data). */
async function termsByArea(tx: Transaction): Promise<(localityId: string | null) => readonly TermTime[]> {
  const rows = await tx.term.findMany({
    where: { endsOn: { gt: after(now(), -days(400)) } },
    orderBy: { startsOn: "asc" },
    select: { localityId: true, name: true, startsOn: true, endsOn: true },
    take: 5000,
  });
  return (localityId) => {
    const own = rows.filter((row) => row.localityId === localityId);
    return own.length > 0 ? own : rows.filter((row) => row.localityId === null);
  };
}

/** Says of any day in any area whether people may find it hard to come, from the terms that are written down. */
export async function remarksOnDays(tx: Transaction): Promise<RemarkOn> {
  const termsIn = await termsByArea(tx);
  return (localityId, on) => remarkOn(on, termsIn(localityId));
}

/** Nothing of an ordinary school day, and nothing about terms that nobody has written down. */
export function remarkOn(on: Date, terms: readonly TermTime[]): DayRemark | null {
  const day = new Date(`${inLondon(on).day}T00:00:00Z`);
  if (day.getUTCDay() % 6 === 0) return "weekend";
  if (terms.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)) return null;
  if (!terms.some(({ endsOn }) => endsOn < day)) return null;
  return terms.some(({ startsOn }) => startsOn > day) ? "holiday" : "beyond";
}

/** The terms of an area that are not over, for whoever chooses a day there. */
export async function termsAhead(tx: Transaction, localityId: string | null): Promise<TermTime[]> {
  const today = new Date(`${inLondon(now()).day}T00:00:00Z`);
  const terms = (await termsByArea(tx))(localityId).filter(({ endsOn }) => endsOn >= today);
  return terms.map(({ name, startsOn, endsOn }) => ({ name, startsOn, endsOn }));
}
