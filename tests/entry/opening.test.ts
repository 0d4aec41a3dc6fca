import { expect, test } from "vitest";
import { thePortal, visitor } from "@/lib/entry/actor";
import { actAs, type Transaction, within } from "@/lib/entry/within";
import { pool } from "@/lib/platform/db";
import { countStatements } from "@/lib/platform/statements";
import { freshDatabase } from "@/tests/support/database";

freshDatabase();

const learner = (n: number) => ({
  ...visitor,
  asker: "personal-learner" as const,
  personId: `00000000-0000-7000-8000-00000000000${n}`,
});

type Heard = { person: string; hat: string };
const heard = "SELECT current_setting('app.person', true) AS person, current_setting('app.hat', true) AS hat";

const whoActs = async (tx: Transaction) => (await tx.$queryRawUnsafe<Heard[]>(heard))[0];

test("PostgreSQL hears who acts in the message that begins a transaction", async () => {
  const { result, roundTrips } = await countStatements(() => within(learner(1), "training", whoActs));
  expect(result).toEqual({ person: learner(1).personId, hat: "personal_learner" });
  expect(roundTrips).toBe(3);
});

test("of many at once, each hears its own", async () => {
  const people = Array.from({ length: 40 }, (_, n) => learner(n % 10));
  const said = await Promise.all(people.map((actor) => within(actor, "training", whoActs)));
  expect(said.map((each) => each?.person)).toEqual(people.map(({ personId }) => personId));
});

test("what was said ends with its transaction", async () => {
  const connections = Array.from({ length: 12 }, () => within(learner(1), "training", whoActs));
  await Promise.all(connections);
  const after = await Promise.all(connections.map(() => pool.training.query<Heard>(heard)));
  expect(new Set(after.map(({ rows }) => rows[0]?.person || ""))).toEqual(new Set([""]));
});

test("a transaction inside another says its own, and so does a change of actor", async () => {
  const said = await within(learner(1), "training", async (tx) => {
    const inner = await within(thePortal, "network", whoActs);
    const outer = await whoActs(tx);
    await actAs(tx, learner(2));
    return [inner?.hat, outer?.person, (await whoActs(tx))?.person];
  });
  expect(said).toEqual(["the_portal", learner(1).personId, learner(2).personId]);
});

test("nothing in a name of a setting or its value can end the message", async () => {
  const odd = { ...visitor, personId: "'; SELECT 1; --\\" };
  expect((await within(odd, "training", whoActs))?.person).toBe(odd.personId);
});
