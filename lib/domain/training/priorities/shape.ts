/** A note of what mattered, kept because its writer chose to. */
export type KeptNote = {
  readonly id: string;
  /** Area key → how much it matters, as keys of the page's words. */
  readonly answers: Readonly<Record<string, string>>;
  readonly note: string;
  readonly createdAt: Date;
};

/** Where a browser keeps the answers until its user decides. */
export const onThisDevice = "i-matter-priorities";
