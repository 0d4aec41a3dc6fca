import { type Actor, toDatabase } from "@/lib/entry/actor";
import type { Prisma } from "@/lib/platform/prisma/client";
import { isRole } from "@/lib/policy";

/** Somebody's own note, in the hat it was kept in. */
export function ownPriorities(actor: Actor): Prisma.KeptPrioritiesWhereInput {
  if (!actor.personId || !isRole(actor.asker)) return { id: { in: [] } };
  return { personId: actor.personId, hat: toDatabase(actor.asker) };
}
