import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";

type Balance = { readonly account: string; readonly pence: number; readonly movements: number | null };
export type Books = { readonly balances: readonly Balance[]; readonly outOfBalance: number };

/**
 * Where all money stands, and how many movements do not add up to nothing. The second is always none.
 * Money set aside for codes and money of places taken are one line, and funds show no movements: apart, sum and price
 * would tell how many people took a place (CM-4).
 */
export async function books(actor: Actor): Promise<Books> {
  allow(actor, "order.read");
  return within(actor, "training", async (tx) => {
    const balances = await tx.$queryRaw<Balance[]>`
      SELECT shown AS account, sum(pence)::float8 AS pence,
        CASE WHEN shown LIKE 'fund%' THEN NULL ELSE count(DISTINCT movement)::int END AS movements
      FROM training.ledger_entry,
        LATERAL (SELECT CASE WHEN account IN ('fund-committed', 'funded-places') THEN 'funded' ELSE account END AS shown) AS line
      GROUP BY shown ORDER BY shown`;
    const [wrong] = await tx.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM
        (SELECT movement FROM training.ledger_entry GROUP BY movement HAVING sum(pence) <> 0) AS m`;
    return { balances, outOfBalance: wrong?.count ?? 0 };
  });
}
