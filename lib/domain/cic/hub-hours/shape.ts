/** A stretch of every week, in minutes after midnight in London. */
export type Stretch = {
  readonly id: string;
  readonly personId: string | null;
  readonly kind: "open" | "break";
  readonly weekday: number;
  readonly fromMinute: number;
  readonly toMinute: number;
};

/** Days away, from the first to the last. They say no reason. */
export type DaysAway = {
  readonly id: string;
  readonly personId: string | null;
  readonly startsOn: Date;
  readonly endsOn: Date;
};

/** All of a hub's weeks, and the people whose hours can be said. */
export type HubWeek = {
  readonly stretches: readonly Stretch[];
  readonly away: readonly DaysAway[];
  readonly people: readonly { readonly personId: string; readonly name: string }[];
};
