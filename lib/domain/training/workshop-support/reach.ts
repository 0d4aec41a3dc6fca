import type { Actor } from "@/lib/entry/actor";
import type { Prisma } from "@/lib/platform/prisma/client";

/** What is addressed to the surgery whose hat is worn. */
export function supportWithin(actor: Actor): Prisma.WorkshopSupportWhereInput {
  if (actor.asker !== "primary-care" || !actor.organisationId) return { workshopId: { in: [] } };
  return { organisationId: actor.organisationId };
}
