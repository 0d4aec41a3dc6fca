/**
 * Counts statements sent to PostgreSQL, for the bench and for tests that cap the queries of a page.
 * Off unless PORTAL_COUNT_QUERIES=on. The tally lives on `globalThis`: Next bundles its own copy of this file.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { PoolClient } from "pg";

/** `roundTrips` counts every message, `statements` leaves out BEGIN, COMMIT and ROLLBACK. */
type Tally = { statements: number; roundTrips: number };

const key = Symbol.for("portal.statements");
const held = globalThis as { [key]?: { total: Tally; scope: AsyncLocalStorage<Tally> } };
held[key] ??= { total: { statements: 0, roundTrips: 0 }, scope: new AsyncLocalStorage() };
const { total, scope } = held[key];

const control = /^\s*(begin|commit|rollback)/i;

function note(sql: string) {
  for (const tally of [total, scope.getStore()]) {
    if (!tally) continue;
    tally.roundTrips++;
    if (!control.test(sql)) tally.statements++;
  }
}

/** Makes one connection count what it sends. */
export function countOn(client: PoolClient): void {
  const send = client.query.bind(client) as (...args: unknown[]) => unknown;
  client.query = ((first: string | { text?: string }, ...rest: unknown[]) => {
    note(typeof first === "string" ? first : (first.text ?? ""));
    return send(first, ...rest);
  }) as typeof client.query;
}

/** Everything sent so far by this process. */
export const statementsSoFar = (): Tally => ({ ...total });

/** Runs some work and says what it alone sent. Exact when nothing else runs at the time. */
export async function countStatements<T>(work: () => Promise<T>): Promise<Tally & { result: T }> {
  const tally = { statements: 0, roundTrips: 0 };
  // Prisma begins only when awaited, so the waiting happens inside the scope.
  const result = await scope.run(tally, async () => await work());
  return { ...tally, result };
}
