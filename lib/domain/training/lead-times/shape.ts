type Area = { readonly id: string; readonly name: string };
/** Days of the week on which some Lead could come, and in which part of them. */
export type TimesNear = readonly {
  readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly parts: readonly ("morning" | "afternoon" | "evening")[];
}[];

/** Where and when a Lead said they could come. "1-morning" is Monday morning. */
export type OwnTimes = {
  readonly areas: readonly Area[];
  readonly said: readonly (Area & { readonly times: readonly string[] })[];
};
