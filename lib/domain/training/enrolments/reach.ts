import { type Actor, toDatabase } from "@/lib/entry/actor";
import type { Prisma } from "@/lib/platform/prisma/client";
import { isRole } from "@/lib/policy";

/** Nobody's rows: for an actor who is no one in particular. */
const none = { id: { in: [] as string[] } };

/** A learner's own places, in the hat they wear now. */
export function ownEnrolments(actor: Actor): Prisma.EnrolmentWhereInput {
  if (!actor.personId || !isRole(actor.asker)) return none;
  return { personId: actor.personId, hat: toDatabase(actor.asker) };
}
