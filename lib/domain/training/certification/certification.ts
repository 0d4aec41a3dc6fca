import { settings } from "@/lib/policy";
import type { CertificationState, LeadList, LeadsCertification } from "./shape";

type Dated = {
  readonly decidedAt: Date | null;
  readonly startsOn: Date | null;
  readonly endsOn: Date | null;
  readonly endedAt: Date | null;
};

/** Where a certification stands on a day ("2026-06-03"). It holds on its last day. */
export function stateOf({ decidedAt, startsOn, endsOn, endedAt }: Dated, today: string): CertificationState {
  if (endedAt) return "ended";
  if (!decidedAt) return "waiting";
  if (!startsOn || !endsOn) return "refused";
  if (dateOf(startsOn) > today) return "to-come";
  return dateOf(endsOn) < today ? "over" : "current";
}

/** A day as the database keeps one, as text that sorts. */
const dateOf = (date: Date) => date.toISOString().slice(0, 10);

/** The same day so many years later, as text: 29 February becomes 1 March. */
export function yearsOn(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return dateOf(date);
}

/** Until when a certification granted on a day usually holds. */
export const usualEnd = (day: string) => yearsOn(day, settings["lead-certificate.length"].value);

/**
 * The Leads in the order in which they want something: those who ask, those whose certification ends soon and who have
 * not asked, the others, and those whose certification is over. Each Lead's newest certification speaks for them.
 */
export function inOrder(all: readonly LeadsCertification[], soon: string): LeadList {
  const waiting = all.filter(({ state }) => state === "waiting");
  const asking = new Set(waiting.map(({ personId }) => personId));
  const newest = newestOfEach(all.filter(({ state }) => state !== "waiting" && state !== "refused"));
  const holds = newest.filter(({ state }) => state === "current" || state === "to-come");
  const ends = ({ endsOn, personId }: LeadsCertification) =>
    endsOn !== null && dateOf(endsOn) <= soon && !asking.has(personId);
  return {
    waiting,
    due: holds.filter(ends),
    current: holds.filter((one) => !ends(one)),
    over: newest.filter(({ state }) => state === "over" || state === "ended"),
  };
}

function newestOfEach(all: readonly LeadsCertification[]): LeadsCertification[] {
  const byLead = new Map<string, LeadsCertification>();
  for (const one of all) {
    const known = byLead.get(one.personId);
    if (!known || Number(one.endsOn) > Number(known.endsOn)) byLead.set(one.personId, one);
  }
  return [...byLead.values()].sort((a, b) => Number(a.endsOn) - Number(b.endsOn));
}
