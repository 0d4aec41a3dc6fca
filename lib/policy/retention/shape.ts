import type { Controller } from "../shape";

export const years = (n: number) => Math.ceil(n * 365.25);
export const whileOpen = "while the account is open";
export const forGood = "for good, under a code instead of a name once the account is closed";

export type ErasureAction = "delete" | "pseudonymise" | "keep";
export type RetentionPeriod = {
  readonly controller: Controller;
  readonly what: string;
  readonly purpose: string;
  /** Days, counted from `from`; or for as long as the account is open; or for good, when it is evidence. */
  readonly keep: number | typeof whileOpen | typeof forGood;
  readonly from?: string;
  /** What happens when the person erases their account. */
  readonly onErasure: ErasureAction;
};

export type Periods = Readonly<Record<string, RetentionPeriod>>;
