import "server-only";
import { post } from "@/lib/domain/network/mail/write";
import { asThePortal } from "@/lib/entry/behalf";
import type { Transaction } from "@/lib/entry/within";
import { occasion } from "../published-workshops/read";
import type { Occasion } from "../published-workshops/shape";
import { changed } from "./letters";

type Signed = { id: string; email: string | null; party: number; state: string };

/**
 * Writes to everybody who has a place, one on offer or a turn in the line, in the transaction that moves the workshop
 * or calls it off. Call it after the change: the letters and their calendar entries say what the row says then.
 */
export async function tellOfChange(
  tx: Transaction,
  { id }: { readonly id: string },
  change: "moved" | "cancelled",
): Promise<void> {
  await asThePortal(tx, async () => {
    const workshop = await occasion(tx, { id });
    if (!workshop) return;
    const places = await tx.workshopPlace.findMany({
      where: { workshopId: id, email: { not: null }, state: { in: ["booked", "offered", "waiting"] } },
      orderBy: { createdAt: "asc" },
      select: { id: true, email: true, party: true, state: true },
    });
    for (const place of places) await tellOne(tx, workshop, place, change);
    if (change === "moved") await heldNoLongerThanTheStart(tx, workshop);
  });
}

async function tellOne(tx: Transaction, workshop: Occasion, place: Signed, change: string): Promise<void> {
  const email = place.email as string;
  await post(tx, {
    ...changed(workshop, { id: place.id, party: place.party, email }, place.state === "booked"),
    key: `place ${place.id} ${change} ${workshop.sequence}`,
    controller: "training",
    personId: null,
    to: email,
  });
}

/** A workshop that moved nearer takes the end of its open offers along. */
const heldNoLongerThanTheStart = (tx: Transaction, { id, startsAt }: Occasion) =>
  tx.workshopPlace.updateMany({
    where: { workshopId: id, state: "offered", offerEndsAt: { gt: startsAt }, offeredAt: { lt: startsAt } },
    data: { offerEndsAt: startsAt },
  });
