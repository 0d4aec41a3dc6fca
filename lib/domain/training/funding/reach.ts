import type { Actor } from "@/lib/entry/actor";
import type { Prisma } from "@/lib/platform/prisma/client";

/** A funder's own funds, in the hat of that organisation. Nobody else's, and none without one. */
export function potsWithin(actor: Actor): Prisma.PotWhereInput {
  if (actor.asker !== "commissioner" || !actor.organisationId) return { id: { in: [] } };
  return { organisationId: actor.organisationId };
}
