import { readdirSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { consultationsWithin } from "@/lib/domain/cic/consultations/reach";
import { ownTracker } from "@/lib/domain/cic/trackers/reach";
import { aboutMe, addressedTo, sentBy } from "@/lib/domain/network/hand-offs/reach";
import { interestsWithin } from "@/lib/domain/network/interests/reach";
import { membershipsWithin } from "@/lib/domain/network/memberships/reach";
import { workshopsWithin as listsWithin, placesWithin } from "@/lib/domain/training/attendance/reach";
import { certificationsWithin } from "@/lib/domain/training/certification/reach";
import { ownEnrolments } from "@/lib/domain/training/enrolments/reach";
import { potsWithin } from "@/lib/domain/training/funding/reach";
import { payByCard } from "@/lib/domain/training/orders/actions";
import { ordersWithin } from "@/lib/domain/training/orders/reach";
import { ownPriorities } from "@/lib/domain/training/priorities/reach";
import { offersWithin } from "@/lib/domain/training/workshop-offers/reach";
import { requestsWithin } from "@/lib/domain/training/workshop-requests/reach";
import { supportWithin } from "@/lib/domain/training/workshop-support/reach";
import { workshopsWithin } from "@/lib/domain/training/workshops/reach";
import { type Actor, visitor } from "@/lib/entry/actor";
import { now } from "@/lib/platform/clock";
import { NotFound } from "@/lib/platform/errors";
import { type Asker, type Reach, reaches, roleNames } from "@/lib/policy";
import { anOrganisation } from "@/prisma/seed/build";
import { aHost, aLead, aPlace, aRequest, aWorkshop } from "@/prisma/seed/hosting";
import { aConsultation, aHandOff, aHub, aTracker } from "@/prisma/seed/hubs";
import { freshDatabase } from "@/tests/support/database";
import { aFunder } from "@/tests/support/funds";
import { aBuyer, aWorldWithPrices } from "@/tests/support/money";
import { press } from "@/tests/support/press";

const database = freshDatabase();
const world = aWorldWithPrices(database);
const funder = aFunder(world);

/** Each noun's filter, counted by the owner of the tables, so that row security cannot find nothing in its stead. */
const found: Record<string, (actor: Actor, reach: Reach) => Promise<number>> = {
  "cic/consultations": (actor, reach) =>
    world.db.consultation.count({ where: consultationsWithin(actor, reach) }),
  "cic/trackers": (actor) => world.db.tracker.count({ where: ownTracker(actor) }),
  "network/hand-offs": async (actor) =>
    (await rows(() => world.db.handOff.count({ where: aboutMe(actor) }))) +
    (await rows(() => world.db.handOff.count({ where: sentBy(actor) }))) +
    (await rows(() => world.db.handOff.count({ where: addressedTo(actor) }))),
  "network/interests": (actor, reach) => world.db.interest.count({ where: interestsWithin(reach, actor) }),
  "network/memberships": (actor, reach) =>
    world.db.membership.count({ where: membershipsWithin(reach, actor) }),
  "training/attendance": async (actor) =>
    (await world.db.workshop.count({ where: listsWithin(actor) })) +
    (await world.db.workshopPlace.count({ where: placesWithin(actor) })),
  "training/certification": (actor, reach) =>
    world.db.leadCertification.count({ where: certificationsWithin(reach, actor) }),
  "training/enrolments": (actor) => world.db.enrolment.count({ where: ownEnrolments(actor) }),
  "training/funding": (actor) => world.db.pot.count({ where: potsWithin(actor) }),
  "training/orders": (actor, reach) => world.db.order.count({ where: ordersWithin(actor, reach) }),
  "training/priorities": (actor) => world.db.keptPriorities.count({ where: ownPriorities(actor) }),
  "training/workshop-offers": (actor) => world.db.workshopOffer.count({ where: offersWithin(actor) }),
  "training/workshop-requests": (actor) => world.db.workshopRequest.count({ where: requestsWithin(actor) }),
  "training/workshop-support": (actor) => world.db.workshopSupport.count({ where: supportWithin(actor) }),
  "training/workshops": (actor) => world.db.workshop.count({ where: workshopsWithin(actor) }),
};

beforeAll(async () => {
  const { actor, person, place } = await aBuyer(world);
  await press(payByCard, actor, { enrolment: place.id });
  await funder.aFund();
  const kept = { hat: "personal_learner", audience: "home", answers: {}, createdAt: now() } as const;
  await world.db.keptPriorities.create({ data: { personId: person.id, ...kept } });
  const [host, lead] = [await aHost(world.db), await aLead(world.db)];
  const workshop = await aWorkshop(world.db, { host, lead });
  await aPlace(world.db, workshop);
  await aRequest(world.db, host.organisation);
  const surgery = await anOrganisation(world.db, { kind: "primary_care" });
  await world.db.workshopSupport.create({
    data: { workshopId: workshop.id, organisationId: surgery.id, askedAt: now() },
  });
  const written = { name: "Ann", email: "ann@tests.example", message: "Hello", createdAt: now() };
  for (const controller of ["network", "training", "cic"] as const)
    await world.db.interest.create({ data: { ...written, route: "something_else", controller } });
  await aTracker(world.db, { person, hat: "personal_learner" });
  await aConsultation(world.db, await aHub(world.db), { person, hat: "personal_learner" });
  const service = await anOrganisation(world.db, { kind: "community_service" });
  await aHandOff(world.db, { organisation: host.organisation, person: lead.person }, service, person);
}, 60_000);

const nobodyAtAll = { personId: null, organisationId: null };
const aStranger = { personId: crypto.randomUUID(), organisationId: null };
const askers: readonly Asker[] = [...roleNames, "visitor", "signed-in", "the-portal"];

test("SY-6 every reach with an empty actor finds nothing, whatever the hat and however far", async () => {
  const tables = [
    ...([
      "interest",
      "membership",
      "enrolment",
      "pot",
      "order",
      "keptPriorities",
      "leadCertification",
    ] as const),
    ...([
      "workshop",
      "workshopPlace",
      "workshopOffer",
      "workshopRequest",
      "workshopSupport",
      "tracker",
      "handOff",
      "consultation",
    ] as const),
  ];
  for (const table of tables)
    expect(await (world.db[table] as { count(): Promise<number> }).count(), table).toBeGreaterThan(0);
  for (const [noun, count] of Object.entries(found))
    for (const asker of askers)
      for (const reach of Object.keys(reaches) as Reach[])
        for (const who of [nobodyAtAll, aStranger]) {
          const actor: Actor = { ...visitor, ...who, asker };
          expect(await rows(() => count(actor, reach)), `${noun} as ${asker}, ${reach}`).toBe(0);
        }
}, 60_000);

/** A reach may also say outright that there is nothing to look for. */
async function rows(count: () => Promise<number>): Promise<number> {
  try {
    return await count();
  } catch (error) {
    if (error instanceof NotFound) return 0;
    throw error;
  }
}

test("every noun with a reach is asked here", () => {
  const written = readdirSync("lib/domain", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("/reach.ts"))
    .map((name) => name.replace("/reach.ts", ""));
  expect(Object.keys(found)).toEqual(written.sort());
});
