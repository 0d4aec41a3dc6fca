import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/entry/actor";
import { asThePortal } from "@/lib/entry/behalf";
import type { Transaction } from "@/lib/entry/within";
import { after, days, now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";
import { Problem } from "@/lib/platform/errors";
import type { Contact } from "../hosting/contacts";
import { tell } from "../workshop-news/letters";
import { declineOthers } from "../workshop-offers/write";
import { areaOfSchool } from "../workshops/area";
import type { PartOfDay } from "../workshops/shape";
import type { asking } from "./schema";
import { enoughOpen, enoughToday, mostADay, mostOpen, newRequest } from "./words";

type Asked = z.infer<typeof asking>;
type Wish = { on: Date; part: PartOfDay };

/** A school asks for a workshop. Leads who go to its area hear of it. */
export async function ask(tx: Transaction, actor: Actor, asked: Asked): Promise<string> {
  const { audience, expected, languages, room } = asked;
  const days = wishesIn(asked, now());
  await mustHaveFewOpen(tx, actor.organisationId as string);
  const area = await areaOfSchool(tx, actor);
  const { id } = await tx.workshopRequest.create({
    data: {
      ...{ audience, expected, languages, room },
      organisationId: actor.organisationId as string,
      askedById: actor.personId,
      createdAt: now(),
      dates: { createMany: { data: days } },
    },
    select: { id: true },
  });
  const near = await asThePortal(
    tx,
    () =>
      tx.$queryRaw<Contact[]>`
        SELECT person_id AS "personId", name, email FROM training.leads_near(${area}::uuid)`,
  );
  await tell(tx, actor, near, newRequest(id));
  return id;
}

/** The school's row is held, so that two colleagues who ask at once are counted one after the other. */
async function mustHaveFewOpen(tx: Transaction, organisationId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT FROM training.host WHERE organisation_id = ${organisationId}::uuid FOR NO KEY UPDATE`;
  const where = { organisationId, withdrawnAt: null, answeredAt: null };
  if ((await tx.workshopRequest.count({ where })) >= mostOpen) throw new Problem("form", enoughOpen);
  const today = { organisationId, createdAt: { gt: after(now(), -days(1)) } };
  if ((await tx.workshopRequest.count({ where: today })) >= mostADay) throw new Problem("form", enoughToday);
}

const rows = [1, 2, 3, 4, 5] as const;

/** The days somebody typed, each once, none past and none further off than a year. Problems stand beside their day. */
function wishesIn(asked: Asked, at: Date): Wish[] {
  const today = inLondon(at).day;
  const lastDay = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  const problems: Record<string, string> = {};
  const wishes = new Map<string, Wish>();
  for (const row of rows) {
    const day = asked[`day${row}`];
    if (!day) continue;
    if (day <= today) problems[`day${row}`] = "Choose a day that is still to come.";
    else if (day > lastDay) problems[`day${row}`] = "Choose a day within the next year.";
    const part = asked[`part${row}`];
    wishes.set(`${day} ${part}`, { on: new Date(`${day}T00:00:00Z`), part });
  }
  if (Object.keys(problems).length > 0) throw new Problem(problems);
  return [...wishes.values()];
}

/** Takes a request back. Offers that wait are closed with it, because nobody can choose them any more. */
export async function withdraw(tx: Transaction, actor: Actor, id: string): Promise<void> {
  const closed = await tx.workshopRequest.updateMany({
    where: { id, withdrawnAt: null, answeredAt: null },
    data: { withdrawnAt: now() },
  });
  if (closed.count !== 1) throw new Problem("form", "This request has been answered or taken back already.");
  await declineOthers(tx, actor, id);
}
