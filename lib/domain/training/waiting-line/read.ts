import "server-only";
import { visitor } from "@/lib/entry/actor";
import { asThePortal } from "@/lib/entry/behalf";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { placeInHand } from "../workshop-places/in-hand";
import { placeKey } from "../workshop-places/schema";

/** Whose turn it is: 1 is next in line. Null for a place that does not wait. Only whoever waits is told, and only of themselves. */
export const turnOf = (tx: Transaction, { id }: { readonly id: string }): Promise<number | null> =>
  asThePortal(tx, async () => {
    const place = await tx.workshopPlace.findFirst({
      where: { id, state: "waiting" },
      select: { workshopId: true, createdAt: true },
    });
    if (!place) return null;
    const { workshopId, createdAt } = place;
    const before = await tx.workshopPlace.count({
      where: {
        ...{ workshopId, state: "waiting" },
        OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }],
      },
    });
    return before + 1;
  });

/** The turn of the place a link opens. */
export async function myTurn(key: string): Promise<number | null> {
  allow(visitor, "workshop-place.change");
  if (!placeKey.safeParse(key).success) return null;
  return within(visitor, "training", async (tx) => {
    const place = await placeInHand(tx, key);
    return place && turnOf(tx, place);
  });
}
