import type { Actor } from "@/lib/entry/actor";
import type { Prisma } from "@/lib/platform/prisma/client";
import type { Reach } from "@/lib/policy";

/** A Lead's own papers, or all of them for the staff they are addressed to. */
export function certificationsWithin(reach: Reach, actor: Actor): Prisma.LeadCertificationWhereInput {
  const none = { id: { in: [] } };
  if (!actor.personId) return none;
  if (reach === "own") return { personId: actor.personId };
  const isStaff = actor.asker === "imatter-training" && actor.organisationId !== null;
  return reach === "addressed-to-us" && isStaff ? {} : none;
}
