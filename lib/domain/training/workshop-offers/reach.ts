import type { Actor } from "@/lib/entry/actor";
import type { Prisma } from "@/lib/platform/prisma/client";

/** A Lead's own offers; a school's are those to its own requests. */
export function offersWithin(actor: Actor): Prisma.WorkshopOfferWhereInput {
  if (actor.asker === "lead-professional" && actor.personId && actor.organisationId)
    return { leadId: actor.personId };
  if (actor.asker === "school" && actor.organisationId)
    return { request: { organisationId: actor.organisationId } };
  return { id: { in: [] } };
}
