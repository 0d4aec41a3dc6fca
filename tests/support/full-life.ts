/** What tests about downloading and leaving stand on: somebody with a bit of everything. */

import type { Collected } from "@/lib/domain/network/people-data/collect";
import { payByCard } from "@/lib/domain/training/orders/actions";
import { now } from "@/lib/platform/clock";
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
  return { ...buyer, order: done.subject[1] };
}

export type Life = Awaited<ReturnType<typeof aFullLife>>;

export const rowsIn = (held: readonly Collected[], table: string) =>
  held.find((part) => part.table === table)?.rows ?? [];
