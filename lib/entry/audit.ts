import "server-only";
import { after, hours, now } from "@/lib/platform/clock";
import type { Action, Controller } from "@/lib/policy";
import type { Actor } from "./actor";
import { mustActAs, type Transaction } from "./within";

/** What was done, in ids and plain facts. Never anything a person wrote. */
export type Deed = {
  readonly subject: readonly [type: string, id: string];
  /** The person it was about, when that is not simply the one who acted. */
  readonly about?: string | null;
  readonly facts?: Record<string, string | number | boolean>;
};

/**
 * Adds the deed to the sealed stream of the transaction's room. Call it last: it holds the stream's lock. Who did it,
 * in which hat and when is for PostgreSQL to say, so whoever acts in the transaction is made this actor first.
 */
export async function recordDeed(tx: Transaction, actor: Actor, does: Action, deed: Deed): Promise<void> {
  const [type, id] = deed.subject;
  await mustActAs(tx, actor);
  await tx.$queryRaw`SELECT network.record_event(${does}, ${type}, ${id},
    ${deed.about ?? actor.personId}::uuid, ${JSON.stringify(deed.facts ?? {})}::jsonb)`;
}

/**
 * Notes that somebody looked at what is about other people, so that they can see it under "who looked". Looking again
 * within the hour adds nothing. Looking at what is one's own is not noted. Call it last, like `recordDeed`.
 */
export async function noteLook(
  tx: Transaction,
  actor: Actor,
  room: Controller,
  does: Action,
  ...deeds: readonly Deed[]
): Promise<void> {
  const others = deeds.filter(({ about }) => about !== actor.personId);
  if (others.length === 0) return;
  const lately = await tx.auditEvent.findMany({
    where: { stream: room, actorId: actor.personId, action: does, at: { gt: after(now(), -hours(1)) } },
    select: { subjectId: true },
  });
  const noted = new Set(lately.map(({ subjectId }) => subjectId));
  for (const deed of others) if (!noted.has(deed.subject[1])) await recordDeed(tx, actor, does, deed);
}
