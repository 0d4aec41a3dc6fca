/** Workshops with people who come: what a parent presses, and what stands in the tables afterwards. */
import { beforeAll } from "vitest";
import { keepMyPlace, signUpForWorkshop } from "@/lib/domain/training/workshop-places/actions";
import { keyOf } from "@/lib/domain/training/workshop-places/workshop-places";
import { visitor } from "@/lib/entry/actor";
import type { Owner } from "@/prisma/seed/build";
import { aHost, aLead, atHour, aWorkshop } from "@/prisma/seed/hosting";
import type { TestDatabase } from "./database";
import { press } from "./press";

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
