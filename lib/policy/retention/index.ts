import { cic } from "./cic";
import { network } from "./network";
import { type Periods, years } from "./shape";
import { training } from "./training";

export type { ErasureAction, RetentionPeriod } from "./shape";

/** How long anything about a person is kept, why, and what erasing an account does to it. Closed. */
export const retention = { ...network, ...training, ...cic } as const satisfies Periods;

export type Kept = keyof typeof retention;

/** "30 days", "6 months", "7 years", "while the account is open". A longer word stands only for a whole number of it. */
export function periodInWords(kept: Kept): string {
  const { keep } = retention[kept];
  if (typeof keep === "string") return keep;
  const wholeYears = Math.floor(keep / 365.25);
  if (wholeYears > 0 && keep === years(wholeYears)) return plural(wholeYears, "year");
  return Number.isInteger(keep / 30.5) ? plural(keep / 30.5, "month") : plural(keep, "day");
}

const plural = (n: number, unit: string) => `${n} ${unit}${n === 1 ? "" : "s"}`;
