import type { Actor } from "@/lib/entry/actor";
import type { Prisma } from "@/lib/platform/prisma/client";
import type { Reach } from "@/lib/policy";

/** Messages within reach: those written to the organisation whose hat is worn, or to the network both run together. */
export function interestsWithin(reach: Reach, actor: Actor): Prisma.InterestWhereInput {
  const ours = actor.asker === "imatter-training" ? "training" : actor.asker === "rhm" ? "cic" : null;
  if (reach !== "addressed-to-us" || !ours || !actor.personId || !actor.organisationId)
    return { id: { in: [] } };
  return { controller: { in: [ours, "network"] } };
}
