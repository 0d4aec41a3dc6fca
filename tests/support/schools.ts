import { beforeAll } from "vitest";
import { aMembership, aPerson, type Owner, someoneAs, wearing } from "@/prisma/seed/build";
import type { TestDatabase } from "./database";

export type Schools = { db: Owner };

export function aWorldOfSchools(database: TestDatabase): Schools {
  const world = {} as Schools;
  beforeAll(async () => {
    world.db = database.db;
  });
  return world;
}

/** A school with a link contact, and a colleague who is none. */
export async function aSchool({ db }: Schools) {
  const head = await someoneAs(db, "school");
  const organisation = head.organisation as { id: string };
  const person = await aPerson(db);
  const hat = await aMembership(db, { person, role: "school", organisation, grantedBy: head.person });
  return { head, organisation, colleague: { person, hat, actor: await wearing(db, hat.id) } };
}

export const personalHat = async ({ db }: Schools, person: { id: string }) =>
  wearing(db, (await aMembership(db, { person, role: "personal_learner" })).id);
