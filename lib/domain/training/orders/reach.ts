import { type Actor, toDatabase } from "@/lib/entry/actor";
import type { Prisma } from "@/lib/platform/prisma/client";
import { isRole, type Reach } from "@/lib/policy";

/** Nobody's rows: for an actor who is no one in particular. */
const none = { id: { in: [] as string[] } };

/** A buyer's own orders in the hat worn now; for I Matter Training's staff, the orders made to it. */
export function ordersWithin(actor: Actor, reach: Reach): Prisma.OrderWhereInput {
  if (!actor.personId || !isRole(actor.asker)) return none;
  if (reach === "own") return { personId: actor.personId, hat: toDatabase(actor.asker) };
  return reach === "addressed-to-us" && actor.asker === "imatter-training" && actor.organisationId
    ? {}
    : none;
}
