import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { hashOf } from "@/lib/platform/secrets";
import { keyOfFeed } from "./calendar-feeds";

/** A new private address. One that was there before ends with it, so a lost address is put right in one press. */
export async function makeFeed(tx: Transaction, actor: Actor): Promise<string> {
  await endFeeds(tx, actor);
  const id = randomUUID();
  const data = { id, personId: actor.personId as string, tokenHash: hashOf(keyOfFeed(id)), createdAt: now() };
  await tx.calendarFeed.createMany({ data: [data] });
  return id;
}

export async function endFeeds(tx: Transaction, actor: Actor): Promise<void> {
  await tx.calendarFeed.updateMany({
    where: { personId: actor.personId as string, endedAt: null },
    data: { endedAt: now() },
  });
}
