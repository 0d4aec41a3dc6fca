import type { Kept } from "../retention";
import type { Controller } from "../shape";

export type AboutAPerson = {
  readonly kept: Kept | { readonly [C in Controller]: Kept };
  /** How a row belongs to somebody: a column with their id, a path to one, or `column=email` for their address: rows that name nobody and are newer than their holding it. */
  readonly of: readonly string[];
  /** What its person is given when they download their data. */
  readonly told: readonly string[];
  /** Kept scrambled, or another person's: never handed out. */
  readonly untold?: readonly string[];
  /** The column, or the path to one, that says whose row it is when a table serves several controllers. */
  readonly controlledBy?: string;
};

/** `columns` here say nothing about anybody, except who in an organisation did the work. */
type AboutNobody = { readonly nobody: readonly string[]; readonly staff?: readonly string[] };

export const list = (names: string) => names.split(" ").filter(Boolean);

/** What is said of every table of one room. */
export type Tables = Readonly<Record<string, AboutAPerson | AboutNobody>>;
