import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";

export type Balance = { readonly account: string; readonly pence: number; readonly movements: number };
export type Books = { readonly balances: readonly Balance[]; readonly outOfBalance: number };

/** Where all money stands, and how many movements do not add up to nothing. The second is always none. */
export async function books(actor: Actor): Promise<Books> {
  allow(actor, "order.read");
  return within(actor, "training", async (tx) => {
    const balances = await tx.$queryRaw<Balance[]>`
      SELECT account, sum(pence)::float8 AS pence, count(DISTINCT movement)::int AS movements
      FROM training.ledger_entry GROUP BY account ORDER BY account`;
    const [wrong] = await tx.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM
        (SELECT movement FROM training.ledger_entry GROUP BY movement HAVING sum(pence) <> 0) AS m`;
    return { balances, outOfBalance: wrong?.count ?? 0 };
  });
}
