/** Workshops with people who come: what a parent presses, and what stands in the tables afterwards. */
import { afterEach, beforeAll, beforeEach } from "vitest";
import { checkInWithCode } from "@/lib/domain/training/attendance/actions";
import { keepMyPlace, signUpForWorkshop } from "@/lib/domain/training/workshop-places/actions";
import { keyOf } from "@/lib/domain/training/workshop-places/workshop-places";
import { visitor } from "@/lib/entry/actor";
import { hours } from "@/lib/platform/clock";
import type { Owner } from "@/prisma/seed/build";
import { aHost, aLead, atHour, aWorkshop } from "@/prisma/seed/hosting";
import type { TestDatabase } from "./database";
import { press } from "./press";
import { travelTogether } from "./time";

type Id = { id: string };
export type Hosting = {
  db: Owner;
  host: Awaited<ReturnType<typeof aHost>>;
  lead: Awaited<ReturnType<typeof aLead>>;
};

export function aWorldOfWorkshops(database: TestDatabase): Hosting {
  const world = {} as Hosting;
  beforeAll(async () => {
    world.db = database.db;
    world.host = await aHost(world.db);
    world.lead = await aLead(world.db);
    return () => world.db.$disconnect();
  });
  return world;
}

let days = 20;

/** A published workshop on a day of its own with a Lead of its own, so that none is in another's way. */
export async function anOpenWorkshop(world: Hosting, capacity = 10, at?: ReturnType<typeof atHour>) {
  days += 1;
  const lead = await aLead(world.db);
  return aWorkshop(world.db, { host: world.host, lead, capacity, at: at ?? atHour(days) });
}

let come = 0;
export const anAddress = () => {
  come += 1;
  return `parent-${Date.now().toString(36)}-${come}@tests.example`;
};

type Given = {
  email?: string;
  party?: number;
  wait?: "yes";
  reminders?: "yes";
  name?: string;
  accessNeeds?: string;
  /** Does not press the button in the letter. */
  keeps?: false;
};

/** Signs up and keeps the place as a parent would, and answers what came of it. */
export async function signsUp(world: Hosting, workshop: Id & { code: string }, given: Given = {}) {
  const { email = anAddress(), party = 1, keeps = true, ...more } = given;
  const typed = { workshop: workshop.code, name: "Robin Parent", read: "yes", accessNeeds: "", ...more };
  const done = await press(signUpForWorkshop, visitor, { ...typed, email, party: String(party) });
  const { id } = await placeAt(world, workshop, email);
  if (keeps) await press(keepMyPlace, visitor, { place: keyOf(id) });
  return { ...(await placeAt(world, workshop, email)), email, key: keyOf(id), done };
}

export const placeAt = (world: Hosting, workshop: Id, email: string) =>
  world.db.workshopPlace.findFirstOrThrow({
    where: { workshopId: workshop.id, email },
    orderBy: { createdAt: "desc" },
  });

export const stateOf = async (world: Hosting, place: Id) =>
  (await world.db.workshopPlace.findUniqueOrThrow({ where: { id: place.id } })).state;

export const takenIn = async (world: Hosting, workshop: Id) =>
  (await world.db.workshop.findUniqueOrThrow({ where: { id: workshop.id } })).taken;

export const lettersTo = (world: Hosting, to: string) =>
  world.db.mail.findMany({ where: { to }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });

/** A naive count of who is in, straight from the rows. */
export async function peopleIn(world: Hosting, workshop: Id): Promise<number> {
  const { _sum } = await world.db.workshopPlace.aggregate({
    where: { workshopId: workshop.id, state: { in: ["booked", "offered"] } },
    _sum: { party: true },
  });
  return _sum.party ?? 0;
}

type Its = {
  workshop: Awaited<ReturnType<typeof aWorkshop>>;
  lead: Awaited<ReturnType<typeof aLead>>;
  host: Awaited<ReturnType<typeof aHost>>;
};

/** Before each test a workshop for four with a school and a Lead of its own; and the ways to its day and past it. */
export function aDayOfItsOwn(world: Hosting, database: TestDatabase) {
  const its = {} as Its;
  const travel = travelTogether(database);
  beforeEach(async () => {
    await travel(0);
    await world.db.rateLimit.deleteMany({});
    const [lead, host] = [await aLead(world.db), await aHost(world.db)];
    const workshop = await aWorkshop(world.db, { host, lead, capacity: 4, at: atHour(30) });
    Object.assign(its, { lead, host, workshop });
  });
  afterEach(() => travel(0));
  const code = () => its.workshop.checkInCode;
  return {
    ...{ its, travel, code },
    theDay: () => travel(Number(its.workshop.startsAt) - Date.now() - hours(1)),
    afterwards: (by = hours(3)) => travel(Number(its.workshop.endsAt) - Date.now() + by),
    checksIn: (more: object) => press(checkInWithCode, visitor, { workshop: its.workshop.code, ...more }),
  };
}
