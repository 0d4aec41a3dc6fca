import type { Actor } from "@/lib/entry/actor";
import type { Prisma } from "@/lib/platform/prisma/client";

/** A school's own workshops, in its hat; a Lead's are those they lead. */
export function workshopsWithin(actor: Actor): Prisma.WorkshopWhereInput {
  if (actor.asker === "school" && actor.organisationId) return { organisationId: actor.organisationId };
  if (actor.asker === "lead-professional" && actor.personId && actor.organisationId)
    return { leadId: actor.personId };
  return { id: { in: [] } };
}
