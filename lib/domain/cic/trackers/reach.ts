import { type Actor, toDatabase } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { isRole } from "@/lib/policy";

/** The person's own Tracker in the hat they wear. Row-level security says the same once more. */
export function ownTracker(actor: Actor) {
  if (!actor.personId || !isRole(actor.asker)) return { id: { in: [] } };
  return { personId: actor.personId, hat: toDatabase(actor.asker) };
}

export const holdTracker = (tx: Transaction, actor: Actor) =>
  tx.tracker.findFirst({ where: ownTracker(actor), select: { id: true, consentId: true } });

/** One goal of theirs that was not put away. */
export const holdGoal = (tx: Transaction, actor: Actor, id: string) =>
  tx.goal.findFirst({
    where: { id, archivedAt: null, tracker: ownTracker(actor) },
    select: { id: true, trackerId: true },
  });

export const holdStep = (tx: Transaction, actor: Actor, id: string) =>
  tx.goalStep.findFirst({
    where: { id, goal: { archivedAt: null, tracker: ownTracker(actor) } },
    select: { id: true, goalId: true, goal: { select: { trackerId: true } } },
  });

export const holdEntry = (tx: Transaction, actor: Actor, id: string) =>
  tx.trackerEntry.findFirst({
    where: { id, tracker: ownTracker(actor) },
    select: { id: true, trackerId: true },
  });
