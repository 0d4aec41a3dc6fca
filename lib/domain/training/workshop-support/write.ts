import "server-only";
import type { Actor } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { isTaken } from "@/lib/platform/database-errors";
import { Problem } from "@/lib/platform/errors";
import { linkContactsOf } from "../hosting/contacts";
import { occasion } from "../published-workshops/read";
import type { Occasion } from "../published-workshops/shape";
import { peopleOf, tell } from "../workshop-news/letters";
import { supportWithin } from "./reach";
import { answered, askedToSupport } from "./words";

/** A school asks a surgery of its area to support a workshop. */
export async function askSurgery(
  tx: Transaction,
  actor: Actor,
  row: { id: string; localityId: string },
  surgery: string,
): Promise<void> {
  const workshop = await stillToCome(tx, row.id);
  const near = { id: surgery, kind: "primary_care", localityId: row.localityId, closedAt: null } as const;
  if (!(await tx.organisation.count({ where: near })))
    throw new Problem("surgery", "Choose a surgery from the list.");
  try {
    const data = { workshopId: row.id, organisationId: surgery, askedById: actor.personId, askedAt: now() };
    await tx.workshopSupport.createMany({ data: [data] });
  } catch (error) {
    throw isTaken(error) ? new Problem("surgery", "You have asked this surgery already.") : error;
  }
  await tell(
    tx,
    actor,
    await linkContactsOf(tx, surgery),
    askedToSupport({ id: row.id, to: surgery, workshop }),
  );
}

/** The surgery says who will come, or that nobody can, and may say otherwise until it begins. The same again tells nobody. */
export async function answer(
  tx: Transaction,
  actor: Actor,
  workshopId: string,
  who: string | null,
): Promise<void> {
  const workshop = await stillToCome(tx, workshopId);
  const saidAlready = who === null ? { declinedAt: { not: null } } : { agreedAt: { not: null }, who };
  const { count } = await tx.workshopSupport.updateMany({
    where: { AND: [supportWithin(actor), { workshopId }], NOT: saidAlready },
    data:
      who === null
        ? { declinedAt: now(), agreedAt: null, who: null }
        : { agreedAt: now(), declinedAt: null, who },
  });
  if (count !== 1) return;
  const people = await peopleOf(tx, workshopId, ["school", "lead"]);
  const about = { id: workshopId, to: actor.organisationId as string, workshop };
  await tell(tx, actor, people, answered(about, who));
}

async function stillToCome(tx: Transaction, id: string): Promise<Occasion> {
  const workshop = await occasion(tx, { id });
  if (!workshop || !["confirmed", "published"].includes(workshop.state) || workshop.startsAt <= now())
    throw new Problem("form", "This workshop is over or called off, so there is nothing to answer.");
  return workshop;
}
