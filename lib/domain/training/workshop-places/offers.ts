import "server-only";
import { post } from "@/lib/domain/network/mail/write";
import { thePortal } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { asThePortal } from "@/lib/entry/behalf";
import { allow } from "@/lib/entry/perform";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import * as letters from "../place-letters/place-letters";
import { occasion } from "../published-workshops/read";
import type { Occasion } from "../published-workshops/shape";
import { offerEnds } from "./workshop-places";

/** Everything about places begins here: the workshop's row is held until the transaction ends. How many are free. */
export async function holdWorkshop(tx: Transaction, workshopId: string): Promise<number> {
  const [held] = await tx.$queryRaw<{ free: number | null }[]>`
    SELECT training.hold_workshop(${workshopId}::uuid) AS free`;
  return held?.free ?? 0;
}

/** Whether it has its people, so that anybody new may come, be offered a place or bring more (SN-2, SY-3). */
export async function takesSignUps(tx: Transaction, workshopId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ open: boolean }[]>`
    SELECT training.takes_sign_ups(${workshopId}::uuid) AS open`;
  return row?.open ?? false;
}

/**
 * Whatever is free goes to the first in line whose party fits, for a time. The portal decides nothing here: the order
 * is that of asking, and only the people themselves turn an offer into a place. Call it with the workshop held.
 */
export const offerFreePlaces = (tx: Transaction, workshopId: string, free?: number): Promise<number> =>
  asThePortal(tx, async () => {
    allow(thePortal, "workshop-place.offer");
    return offerToTheLine(tx, workshopId, free ?? (await holdWorkshop(tx, workshopId)));
  });

async function offerToTheLine(tx: Transaction, workshopId: string, room: number): Promise<number> {
  let free = room;
  let next = free > 0 ? await firstThatFits(tx, workshopId, free) : null;
  if (!next || !(await takesSignUps(tx, workshopId))) return free;
  const open = { id: workshopId, state: "published", startsAt: { gt: now() } } as const;
  const workshop = await occasion(tx, open);
  let offers = 0;
  while (workshop && next) {
    await offer(tx, workshop, next);
    free -= next.party;
    offers += 1;
    next = free > 0 ? await firstThatFits(tx, workshopId, free) : null;
  }
  const deed = { subject: ["workshop", workshopId], facts: { offers } } as const;
  if (offers > 0) await recordDeed(tx, thePortal, "workshop-place.offer", deed);
  return free;
}

const waiting = { id: true, email: true, party: true, name: true, accessNeeds: true } as const;

/** Those who have not kept their turn yet are passed over until they do. */
const firstThatFits = (tx: Transaction, workshopId: string, free: number): Promise<Waiting | null> =>
  tx.workshopPlace.findFirst({
    where: { workshopId, state: "waiting", keptAt: { not: null }, party: { lte: free } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: waiting,
  });

type Waiting = {
  readonly id: string;
  readonly email: string | null;
  readonly party: number;
  readonly name: string;
  readonly accessNeeds: string;
};

async function offer(tx: Transaction, workshop: Occasion, place: Waiting): Promise<void> {
  const [at, email] = [now(), place.email as string];
  const offerEndsAt = offerEnds(at, workshop.startsAt);
  await tx.workshopPlace.update({
    where: { id: place.id },
    data: { state: "offered", offeredAt: at, offerEndsAt },
    select: { id: true },
  });
  await post(tx, {
    ...letters.offered(workshop, { ...place, email }, offerEndsAt),
    ...{ key: `place ${place.id} offered`, controller: "training", personId: null, to: email },
  });
}

/** Offers nobody answered in time end, and say so; what they held goes on. Call it as the portal, with the workshop held. */
export async function endOffers(tx: Transaction, workshopId: string): Promise<void> {
  allow(thePortal, "workshop-place.let-go");
  const workshop = await occasion(tx, { id: workshopId });
  const due = await tx.workshopPlace.findMany({
    where: { workshopId, state: "offered", offerEndsAt: { lte: now() } },
    select: waiting,
  });
  for (const { id, email, ...place } of due) {
    await tx.workshopPlace.update({ where: { id }, data: { state: "lapsed" }, select: { id: true } });
    if (workshop?.state === "published" && workshop.startsAt > now() && email)
      await post(tx, {
        ...letters.lapsed(workshop, { ...place, id, email }),
        ...{ key: `place ${id} lapsed`, controller: "training", personId: null, to: email },
      });
  }
  await recordLetGo(tx, workshopId, due.length);
}

/** That so many places went on to others, and never whose. Nothing is noted of nothing. */
export async function recordLetGo(tx: Transaction, workshopId: string, places: number): Promise<void> {
  const deed = { subject: ["workshop", workshopId], facts: { places } } as const;
  if (places > 0) await recordDeed(tx, thePortal, "workshop-place.let-go", deed);
}
