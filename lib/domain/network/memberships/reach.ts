import type { Actor } from "@/lib/entry/actor";
import { NotFound } from "@/lib/platform/errors";
import type { Reach } from "@/lib/policy";

/** Memberships within reach: one's own, and in an organisation's hat also those of that organisation. */
export function membershipsWithin(reach: Reach, actor: Actor) {
  if (!actor.personId) throw new NotFound("membership");
  const own = { personId: actor.personId };
  if (reach === "own") return own;
  if (reach === "own-organisation" && actor.organisationId)
    return { OR: [own, { organisationId: actor.organisationId }] };
  throw new NotFound("membership");
}
