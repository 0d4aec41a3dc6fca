/** Messages written to the two organisations, and the two who answer them. */
import { beforeAll } from "vitest";
import { expressInterest } from "@/lib/domain/network/interests/actions";
import { inbox } from "@/lib/domain/network/interests/read";
import { type Actor, visitor } from "@/lib/entry/actor";
import { theWordings } from "@/prisma/seed/accounts";
import { aLocality, someoneAs } from "@/prisma/seed/build";
import type { TestDatabase } from "./database";
import { press } from "./press";

type Answerers = { daniel: Actor; sofia: Actor };

/** Daniel answers for I Matter Training, Sofia for Relationship Health Matters. */
export function aWorldOfInterests({ db }: TestDatabase): Answerers {
  const world = {} as Answerers;
  beforeAll(async () => {
    await theWordings(db);
    await aLocality(db, {
      slug: "wendle-valley",
      name: "Wendle Valley",
      districts: { ZZ1: [600_000, 500_000] },
    });
    world.daniel = (await someoneAs(db, "imatter_training")).actor;
    world.sofia = (await someoneAs(db, "rhm")).actor;
  });
  return world;
}

let written = 0;
export async function write(route: string, more: object = {}, actor: Actor = visitor) {
  written += 1;
  const typed = {
    route,
    wording: "1",
    name: "Ann",
    email: `ann-${written}@tests.example`,
    message: "I would like to know more.",
    ...more,
  };
  const done = await press(expressInterest, actor, typed);
  return { id: done.subject[1], email: typed.email, goTo: done.goTo };
}

export const waitingFor = async (actor: Actor, room: "training" | "cic") =>
  (await inbox(actor, room, 1)).waiting.map(({ id }) => id);
