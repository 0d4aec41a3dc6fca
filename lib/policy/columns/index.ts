import { cic } from "./cic";
import { network } from "./network";
import type { AboutAPerson, Tables } from "./shape";
import { training } from "./training";

export type { AboutAPerson } from "./shape";

/**
 * Every table, and every column of it, said to be about a person or not. What is about a person has a place in the
 * retention list, which gives it its controller, purpose, period and erasure. A test reads the schema: a table or a
 * column that nobody has classified fails it by name.
 */
export const tables = { ...network, ...training, ...cic } satisfies Tables;

export type TableName = keyof typeof tables;

export type PersonalTable = { readonly name: TableName } & AboutAPerson;

/** The tables that hold something about people, in the order they are handed over. */
export const personalTables: readonly PersonalTable[] = Object.entries(tables).flatMap(([name, table]) =>
  "kept" in table ? [{ name: name as TableName, ...(table as AboutAPerson) }] : [],
);
