/**
 * One connection answers one question at a time. Prisma asks for two relations of a row at once, also on the one
 * connection of a transaction, and the driver will soon refuse what it only puts off today.
 */
import type { PoolClient } from "pg";

type Send = (...args: unknown[]) => Promise<unknown>;
const settled = () => {};

/** Makes one connection send the next question when the one before is answered. Questions with a callback go as they are. */
export function takeTurnsOn(client: PoolClient): void {
  const send = client.query.bind(client) as unknown as Send;
  let before: Promise<void> | null = null;
  client.query = ((...args: unknown[]) => {
    if (typeof args.at(-1) === "function") return send(...args);
    const answer = before ? before.then(() => send(...args)) : send(...args);
    const mine: Promise<void> = answer.then(settled, settled).then(() => {
      if (before === mine) before = null;
    });
    before = mine;
    return answer;
  }) as typeof client.query;
}
