import type { Actor } from "@/lib/entry/actor";
import type { Prisma } from "@/lib/platform/prisma/client";

/** A school's own requests, in the hat of that school. A Lead sees those that are open; who is a Lead now, PostgreSQL says. */
export function requestsWithin(actor: Actor): Prisma.WorkshopRequestWhereInput {
  if (actor.asker === "school" && actor.organisationId) return { organisationId: actor.organisationId };
  if (actor.asker === "lead-professional" && actor.personId && actor.organisationId)
    return { withdrawnAt: null, answeredAt: null };
  return { id: { in: [] } };
}
