import "server-only";
import type { Transaction } from "@/lib/entry/within";
import type { Rows } from "./collect";

type Named = { readonly id: string; readonly name: string };
type Look = (tx: Transaction, ids: string[]) => Promise<readonly Named[]>;
export const those = (ids: string[]) => ({ id: { in: ids } });
export const titled = (rows: readonly { id: string; title: string }[]) =>
  rows.map(({ id, title }) => ({ id, name: title }));

/** For a column of codes: what the name beside it is called, and where to look the names up. */
export type Names = Readonly<Record<string, readonly [as: string, look: Look]>>;

/** What the things behind a row's codes are called, so that nobody has to look a code up. */
export const networkNames: Names = {
  organisationId: [
    "organisation",
    (tx, ids) => tx.organisation.findMany({ where: those(ids), select: named }),
  ],
  localityId: ["locality", (tx, ids) => tx.locality.findMany({ where: those(ids), select: named })],
  wordingId: [
    "wording",
    async (tx, ids) => titled(await tx.consentWording.findMany({ where: those(ids), select: title })),
  ],
};
const named = { id: true, name: true } as const;
export const title = { id: true, title: true } as const;

/** The same rows, each with the names beside its codes. */
export async function withNames(tx: Transaction, names: Names, rows: Rows): Promise<Rows> {
  let told = rows;
  for (const [column, [as, look]] of Object.entries(names)) {
    const ids = [...new Set(rows.map((row) => row[column]).filter((id) => typeof id === "string"))];
    if (ids.length === 0) continue;
    const called = new Map((await look(tx, ids)).map(({ id, name }) => [id, name]));
    told = told.map((row) =>
      called.has(row[column] as string) ? { ...row, [as]: called.get(row[column] as string) } : row,
    );
  }
  return told;
}
