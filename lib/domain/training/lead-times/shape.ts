type Area = { readonly id: string; readonly name: string };
/** Where and when a Lead said they could come. "1-morning" is Monday morning. */
export type OwnTimes = {
  readonly areas: readonly Area[];
  readonly said: readonly (Area & { readonly times: readonly string[] })[];
};
