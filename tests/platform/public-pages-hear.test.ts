import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { theWordings } from "@/prisma/seed/accounts";
import { asOwner } from "@/prisma/seed/build";
import { tellOfLearning } from "@/prisma/seed/learning";
import { freshDatabase } from "@/tests/support/database";

const database = freshDatabase();
let ear: Client;
let heard: string[];
beforeAll(async () => {
  const db = asOwner(database.url);
  await theWordings(db);
  await tellOfLearning(db);
  await db.$disconnect();
  ear = new Client(database.url);
  await ear.connect();
  ear.on("notification", ({ channel, payload }) => heard.push(`${channel} ${payload}`));
  await ear.query("LISTEN portal_public");
});
afterAll(() => ear.end());

/** What the front door hears (lib/front/publications.ts) by the time the change is there to be seen. */
async function hearing(statement: string) {
  heard = [];
  await database.owner.query(statement);
  await ear.query("SELECT 1");
  return heard;
}

test.each([
  "UPDATE training.course SET price_pence = price_pence + 100 WHERE slug = 'level-1'",
  "INSERT INTO training.course_version (id, course_id, number) SELECT gen_random_uuid(), id, 99 FROM training.course WHERE slug = 'level-1'",
  "INSERT INTO training.part (id, version_id, position, title, summary) SELECT gen_random_uuid(), id, 1, 'x', 'x' FROM training.course_version WHERE number = 99",
  "DELETE FROM training.course_requirement",
  "INSERT INTO network.consent_wording SELECT gen_random_uuid(), 'x', 1, 'network', 'x', 'x', 'x', 'x', now()",
])("public pages are drawn anew after: %s", async (statement) => {
  expect(await hearing(statement)).toEqual(["portal_public *"]);
});

test("and stay as they are when a change is undone or is not theirs", async () => {
  expect(await hearing("BEGIN; UPDATE training.course SET title = 'x'; ROLLBACK")).toEqual([]);
  expect(await hearing("UPDATE network.portal_clock SET offset_ms = 0")).toEqual([]);
});
