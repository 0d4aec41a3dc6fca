import type { LicenceState } from "./shape";

type Dated = { readonly startsOn: Date; readonly endsOn: Date; readonly endedAt: Date | null };

const dateOf = (date: Date) => date.toISOString().slice(0, 10);

/** Where a licence stands on a day ("2026-06-03"). */
export function stateOf({ startsOn, endsOn, endedAt }: Dated, today: string): LicenceState {
  if (endedAt) return "ended";
  if (dateOf(startsOn) > today) return "to-come";
  return dateOf(endsOn) < today ? "over" : "current";
}
