import "server-only";
import type { Actor } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { type Controller, type PersonalTable, personalTables, retention } from "@/lib/policy";
import { provedMe } from "../audit/audit";
import { type Names, withNames } from "./names";

export type Rows = readonly Record<string, unknown>[];
export type Collected = { readonly table: string; readonly what: string; readonly rows: Rows };
type Table = { findMany: (ask: object) => Promise<Rows> };

/** Tables that hold something of this controller's about people. */
export const tablesOf = (room: Controller) =>
  personalTables.filter((table) => table.of.length > 0 && (table.controlledBy || keptBy(table, room)));

/** The retention entry that a controller's rows of a table fall under, if it has any. */
export function keptBy(table: PersonalTable, room: Controller) {
  const kept = typeof table.kept === "string" ? table.kept : table.kept[room];
  const inRoom = table.controlledBy !== undefined || retention[kept].controller === room;
  return inRoom ? retention[kept] : null;
}

/** Every row about this person that the open transaction may see, column by column as the registry allows. */
export async function collect(
  tx: Transaction,
  actor: Actor,
  room: Controller,
  names: Names,
): Promise<Collected[]> {
  const found: Collected[] = [];
  const owner = await ownerOf(tx, actor);
  for (const table of tablesOf(room)) {
    const where = about(table, owner, room);
    const select = Object.fromEntries(table.told.map((column) => [column, true]));
    const all = await tableNamed(tx, table.name).findMany({ where, select });
    const rows = table.name === "AuditEvent" ? await withTheirsMarked(tx, owner.personId, where, all) : all;
    const what = keptBy(table, room)?.what ?? table.name;
    found.push({ table: table.name, what, rows: await withNames(tx, names, rows) });
  }
  return found;
}

/** Deeds of their own, told from those of others, whose ids are not handed out. */
async function withTheirsMarked(tx: Transaction, me: string, where: object, rows: Rows): Promise<Rows> {
  const theirs = { AND: [where, { OR: [{ actorId: me }, provedMe(me)] }] };
  const own = await tx.auditEvent.findMany({ where: theirs, select: { number: true } });
  const numbers = new Set(own.map(({ number }) => number));
  return rows.map((row) => ({ ...row, byYou: numbers.has(row.number as bigint) }));
}

const tableNamed = (tx: Transaction, name: string) =>
  (tx as unknown as Record<string, Table>)[name[0]!.toLowerCase() + name.slice(1)]!;

/** Somebody, the address they use, and since when it has been theirs. */
type AddressOwner = { readonly personId: string; readonly email: string; readonly since: Date };

export async function ownerOf(tx: Transaction, { personId }: Actor): Promise<AddressOwner> {
  const { email, emailSince, createdAt } = await tx.person.findUniqueOrThrow({
    where: { id: personId as string },
    select: { email: true, emailSince: true, createdAt: true },
  });
  return { personId: personId as string, email, since: emailSince ?? createdAt };
}

/** The filter that ties a table's rows to the person, and to the controller when the table serves several. */
export function about(table: PersonalTable, owner: AddressOwner, room: Controller): object {
  const { of, told, controlledBy } = table;
  const byId = of.filter((tie) => !tie.endsWith("=email"));
  const theirs = of.map((tie) => {
    if (byId.includes(tie)) return nested(tie, owner.personId);
    const nobodys = byId.map((column) => [column, null]);
    const recent = told.includes("createdAt") ? { createdAt: { gte: owner.since } } : {};
    return { [tie.replace("=email", "")]: owner.email, ...Object.fromEntries(nobodys), ...recent };
  });
  return { AND: [{ OR: theirs }, ...(controlledBy ? [nested(controlledBy, room)] : [])] };
}

const nested = (path: string, value: string): object =>
  path.split(".").reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as object;
