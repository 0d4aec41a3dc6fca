/** A school term in one area, or everywhere. It runs from its first day to its last. */
export type Term = {
  readonly id: string;
  readonly name: string;
  readonly area: string | null;
  readonly startsOn: Date;
  readonly endsOn: Date;
};

/** A term as whoever chooses a day reads it. */
export type TermTime = Pick<Term, "name" | "startsOn" | "endsOn">;

/** Why a day may suit fewer people: a weekend, between two terms, or after the last term that is written down. */
export type DayRemark = "weekend" | "holiday" | "beyond";

export type Area = { readonly id: string; readonly name: string };
