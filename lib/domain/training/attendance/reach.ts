import type { Actor } from "@/lib/entry/actor";
import type { Prisma } from "@/lib/platform/prisma/client";

const none = { id: { in: [] } };

/** Workshops whose list somebody may read: a school its own, a Lead those they lead. The database knows for how long. */
export function workshopsWithin(actor: Actor): Prisma.WorkshopWhereInput {
  if (actor.asker === "school" && actor.organisationId) return { organisationId: actor.organisationId };
  return workshopsLed(actor);
}

export function workshopsLed(actor: Actor): Prisma.WorkshopWhereInput {
  return actor.asker === "lead-professional" && actor.personId ? { leadId: actor.personId } : none;
}

export function placesWithin(actor: Actor): Prisma.WorkshopPlaceWhereInput {
  return { workshop: workshopsLed(actor) };
}
