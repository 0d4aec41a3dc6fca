/**
 * A transaction begins and says who acts in one message: as two, they cost every page and every form a round trip.
 * The scope lives on `globalThis`: Next bundles its own copy of this file.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { PoolClient } from "pg";

/** What PostgreSQL is told as a transaction begins, and forgets as it ends. `said` once it was told. */
export type Opening = { readonly settings: Readonly<Record<string, string>>; said: boolean };

const key = Symbol.for("portal.opening");
const held = globalThis as { [key]?: AsyncLocalStorage<Opening> };
held[key] ??= new AsyncLocalStorage();
const openings = held[key];

/** Runs some work whose first transaction begins with these settings. A second one begins without: it says its own. */
export const openingWith = <T>(opening: Opening, work: () => Promise<T>): Promise<T> =>
  openings.run(opening, work);

/** Makes one connection say what its opening has not said yet, in the message that begins its transaction. */
export function sayOn(client: PoolClient): void {
  const send = client.query.bind(client) as (...args: unknown[]) => unknown;
  client.query = ((first: string | { text?: string }, ...rest: unknown[]) => {
    const opening = typeof first === "object" && first.text === "BEGIN" ? openings.getStore() : undefined;
    if (!opening || opening.said) return send(first, ...rest);
    opening.said = true;
    return send(`BEGIN; ${settingInFull(client, opening.settings)}`);
  }) as typeof client.query;
}

/** One message of several statements takes no parameters, so the values are quoted by the driver. */
export function settingInFull(client: PoolClient, settings: Opening["settings"]): string {
  const each = Object.entries(settings).map(
    ([name, value]) => `set_config(${client.escapeLiteral(name)}, ${client.escapeLiteral(value)}, true)`,
  );
  return `SELECT ${each.join(", ")}`;
}
