/** A school term in one area, or everywhere. It runs from its first day to its last. */
export type Term = {
  readonly id: string;
  readonly name: string;
  readonly area: string | null;
  readonly startsOn: Date;
  readonly endsOn: Date;
};

export type Area = { readonly id: string; readonly name: string };
