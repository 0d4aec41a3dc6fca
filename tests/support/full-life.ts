/** What tests about downloading and leaving stand on: somebody with a bit of everything. */

import type { Collected } from "@/lib/domain/network/people-data/collect";
import { payByCard } from "@/lib/domain/training/orders/actions";
import { now } from "@/lib/platform/clock";
import { aCertification, aHost, aLead, aPlace, aWorkshop } from "@/prisma/seed/hosting";
import { press } from "@/tests/support/press";
import { aBuyer, deliver, paid, type World } from "./money";

export const secret = "What I wrote for nobody else to read";

/** A learner with a bit of everything: a paid course, a reflection, a note of priorities, messages and mail. */
export async function aFullLife(world: World) {
  const buyer = await aBuyer(world);
  const { person, actor, place } = buyer;
  const done = await press(payByCard, actor, { enrolment: place.id });
  await deliver(paid({ order: done.subject[1], pence: buyer.price }));
  const { db } = world;
  const words = {
    ask: "What did you notice?",
    text: `${secret} ${person.id}`,
    createdAt: now(),
    updatedAt: now(),
  };
  await db.reflection.create({
    data: { personId: person.id, enrolmentId: place.id, promptKey: "noticing", ...words },
  });
  const kept = {
    hat: "personal_learner",
    audience: "home",
    answers: {},
    note: "calm",
    createdAt: now(),
  } as const;
  await db.keptPriorities.create({ data: { personId: person.id, ...kept } });
  for (const controller of ["network", "training", "cic"] as const)
    await db.interest.create({
      data: {
        route: "something_else",
        controller,
        name: person.name,
        email: person.email,
        message: `for ${controller}`,
        createdAt: now(),
      },
    });
  await comesAndLeads(world, person);
  return { ...buyer, order: done.subject[1] };
}

/** A place at a workshop under their address, and a Lead's papers from another part of their life. */
async function comesAndLeads({ db }: World, person: { id: string; email: string }) {
  const host = await aHost(db);
  const workshop = await aWorkshop(db, { host, lead: await aLead(db) });
  await aPlace(db, workshop, { email: person.email });
  await aCertification(db, person);
  const localityId = host.locality.id;
  await db.leadTime.create({ data: { leadId: person.id, localityId, weekday: 1, part: "morning" } });
  await db.calendarFeed.create({ data: { personId: person.id, tokenHash: person.id, createdAt: now() } });
}

export type Life = Awaited<ReturnType<typeof aFullLife>>;

export const rowsIn = (held: readonly Collected[], table: string) =>
  held.find((part) => part.table === table)?.rows ?? [];
