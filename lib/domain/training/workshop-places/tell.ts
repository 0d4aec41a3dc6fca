import "server-only";
import { post } from "@/lib/domain/network/mail/write";
import { asThePortal } from "@/lib/entry/behalf";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import type { Place, Written } from "../place-letters/letter";
import { type Before, calledOff, changed, moved, whom } from "../place-letters/place-letters";
import { occasion } from "../published-workshops/read";
import type { Occasion } from "../published-workshops/shape";

type Change = "moved" | "changed" | "cancelled";

/**
 * Writes to everybody who has a place, one on offer or a turn in the line, in the transaction that moves the workshop
 * changes it or calls it off. Call it after the change: the letters and their calendar entries say what the row says then, and
 * `was` says what it said before.
 */
export async function tellOfChange(
  tx: Transaction,
  { id }: { readonly id: string },
  change: Change,
  was?: Before,
): Promise<void> {
  await asThePortal(tx, async () => {
    const workshop = await occasion(tx, { id });
    if (!workshop) return;
    if (change === "moved") await heldNoLongerThanTheStart(tx, workshop);
    const places = await signedUp(tx, id);
    const line = places.filter(({ state }) => state === "waiting");
    for (const place of places) {
      const turn = line.indexOf(place) + 1 || null;
      await tellOne(tx, workshop, { ...place, turn }, change, was);
    }
  });
}

const signedUp = (tx: Transaction, workshopId: string) =>
  tx.workshopPlace.findMany({
    where: { workshopId, email: { not: null }, state: { in: ["booked", "offered", "waiting"] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, email: true, party: true, state: true, keptAt: true, name: true, accessNeeds: true },
      offerEndsAt: true,
    },
  });

type Signed = Awaited<ReturnType<typeof signedUp>>[number] & { readonly turn: number | null };

async function tellOne(tx: Transaction, workshop: Occasion, place: Signed, change: Change, was?: Before) {
  const { state, offerEndsAt } = place;
  const open = state === "offered" && offerEndsAt && offerEndsAt > now();
  const to = whom({ ...place, heldUntil: open ? offerEndsAt : null });
  const hasEntry = place.state === "booked";
  await post(tx, {
    ...letterOf(change, workshop, to, hasEntry, was),
    // Calendars count moves; what else changes is told by its moment.
    key: `place ${place.id} ${change} ${change === "changed" ? now().toISOString() : workshop.sequence}`,
    controller: "training",
    personId: null,
    to: to.email,
  });
}

function letterOf(change: Change, workshop: Occasion, to: Place, hasEntry: boolean, was?: Before): Written {
  if (change === "cancelled") return calledOff(workshop, to, hasEntry);
  return change === "changed" && was
    ? changed(workshop, to, hasEntry, was)
    : moved(workshop, to, hasEntry, was);
}

/** A workshop that moved nearer takes the end of its open offers along. */
const heldNoLongerThanTheStart = (tx: Transaction, { id, startsAt }: Occasion) =>
  tx.workshopPlace.updateMany({
    where: { workshopId: id, state: "offered", offerEndsAt: { gt: startsAt }, offeredAt: { lt: startsAt } },
    data: { offerEndsAt: startsAt },
  });
