import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { NotFound } from "@/lib/platform/errors";
import type { Prisma } from "@/lib/platform/prisma/client";
import { workingNames } from "../hosting/contacts";
import { inFull, occasionOf } from "../published-workshops/read";
import { supportWithin } from "./reach";
import { declining } from "./schema";
import type { SupportAsked } from "./shape";

/** Workshops still to come that this surgery is asked to support. What is over leaves nothing behind here (PC-4). */
export async function supportAsked(actor: Actor): Promise<SupportAsked[]> {
  allow(actor, "workshop.support");
  return within(actor, "training", (tx) => asked(tx, actor, {}));
}

export async function oneSupportAsked(actor: Actor, id: string): Promise<SupportAsked> {
  allow(actor, "workshop.support");
  if (!declining.safeParse({ workshop: id }).success) throw new NotFound("workshop");
  const [found] = await within(actor, "training", (tx) => asked(tx, actor, { workshopId: id }));
  if (!found) throw new NotFound("workshop");
  return found;
}

async function asked(
  tx: Transaction,
  actor: Actor,
  which: Prisma.WorkshopSupportWhereInput,
): Promise<SupportAsked[]> {
  const rows = await tx.workshopSupport.findMany({
    where: { AND: [supportWithin(actor), { workshop: { endsAt: { gt: now() } } }, which] },
    select: { workshopId: true, agreedAt: true, declinedAt: true, who: true, workshop: { include: inFull } },
    orderBy: { workshop: { startsAt: "asc" } },
    take: 50,
  });
  const nameOf = await workingNames(
    tx,
    rows.map(({ workshop }) => workshop.leadId),
  );
  return rows.map(({ workshopId, workshop, agreedAt, declinedAt, who }) => ({
    id: workshopId,
    workshop: occasionOf(workshop),
    lead: nameOf(workshop.leadId),
    answer: agreedAt ? "agreed" : declinedAt ? "declined" : "waiting",
    who,
  }));
}
