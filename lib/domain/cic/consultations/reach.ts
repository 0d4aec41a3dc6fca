import { type Actor, toDatabase } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import type { Prisma } from "@/lib/platform/prisma/client";
import { isRole, type Reach } from "@/lib/policy";

/** Nobody's rows: for an actor who is no one in particular. */
const none: Prisma.ConsultationWhereInput = { id: { in: [] } };

/** The person's own in the hat they wear; a hub's own while it can read them. Row-level security says the same once more. */
export function consultationsWithin(actor: Actor, reach: Reach): Prisma.ConsultationWhereInput {
  if (!actor.personId || !isRole(actor.asker)) return none;
  if (reach === "own") return { personId: actor.personId, hat: toDatabase(actor.asker) };
  return reach === "own-organisation" && actor.asker === "locality-hub" && actor.organisationId
    ? { organisationId: actor.organisationId }
    : none;
}

/** One of them, held, so that whoever acts on it takes turns. */
export async function holdConsultation(tx: Transaction, actor: Actor, reach: Reach, id: string) {
  const where = { AND: [{ id }, consultationsWithin(actor, reach)] };
  const found = await tx.consultation.findFirst({ where, select: { id: true } });
  if (!found) return null;
  await tx.$queryRaw`SELECT id FROM cic.consultation WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return found;
}
