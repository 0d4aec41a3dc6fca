import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { about, keptBy, tablesOf } from "@/lib/domain/network/people-data/collect";
import { eraseLetters } from "@/lib/domain/network/people-data/jobs";
import { heldByTheNetwork } from "@/lib/domain/network/people-data/read";
import { leave, leaveTraining } from "@/lib/domain/training/people-data/actions";
import { eraseLearning } from "@/lib/domain/training/people-data/jobs";
import { heldByTraining } from "@/lib/domain/training/people-data/read";
import { actorWithToken } from "@/lib/entry/session";
import { now } from "@/lib/platform/clock";
import { aSession } from "@/prisma/seed/accounts";
import { aMembership, someoneAs } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";
import { aFullLife, type Life, rowsIn, secret } from "@/tests/support/full-life";
import { aWorldWithPrices } from "@/tests/support/money";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const database = freshDatabase();
const world = aWorldWithPrices(database);

let one: Life;
let other: Life;
beforeAll(async () => {
  other = await aFullLife(world);
}, 60_000);
beforeEach(async () => {
  one = await aFullLife(world);
}, 60_000);

describe("leaving", () => {
  const sure = { sure: "yes" };
  const filed = async (job: string, person = one.person.id) => {
    const asked = "SELECT 1 FROM pgboss.job WHERE name = $1 AND data->>'person' = $2";
    return (await database.owner.query(asked, [job, person])).rowCount;
  };

  test("45 deletes each thing that is kept while the account is open, and takes the name off what stays", async () => {
    const { personId, email } = one.actor;
    const owner = { personId: personId as string, email, since: new Date(0) };
    await press(leave, one.actor, sure);
    await eraseLearning.run({ person: owner.personId });
    const tables = world.db as unknown as Record<string, { count(ask: object): Promise<number> }>;
    for (const room of ["network", "training", "cic"] as const)
      for (const table of tablesOf(room)) {
        if (keptBy(table, room)?.onErasure !== "delete" || table.name === "Person") continue;
        const model = table.name[0]!.toLowerCase() + table.name.slice(1);
        expect(await tables[model]!.count({ where: about(table, owner, room) }), table.name).toBe(0);
      }
    expect(await world.db.order.count({ where: { payerName: one.person.name, id: one.order } })).toBe(0);
  });

  test("takes every trace of the person with it; money and consent stay under a code", async () => {
    const { token } = await aSession(world.db, { person: one.person });
    await press(leave, one.actor, sure);
    expect((await actorWithToken(token)).personId).toBeNull();
    // What the worker does, twice, because a job may be done again.
    expect(await filed("account.erase-learning")).toBe(1);
    for (const _ of [1, 2]) await eraseLearning.run({ person: one.person.id });
    const { rows } = await database.owner.query<{ t: string }>(
      "SELECT table_schema || '.' || table_name AS t FROM information_schema.tables WHERE table_schema IN ('network', 'training', 'cic')",
    );
    for (const { t } of rows) {
      const all = await database.owner.query(`SELECT x::text FROM ${t} x`);
      const text = all.rows.map(({ x }) => x).join("\n");
      expect(text, t).not.toContain(one.person.email);
      expect(text.includes(`${secret} ${one.person.id}`), t).toBe(false);
    }
    const order = await world.db.order.findUniqueOrThrow({
      where: { id: one.order },
      include: { receipt: true, payment: true },
    });
    expect(order).toMatchObject({
      personId: null,
      payerName: "Somebody who left",
      state: "paid",
      payment: { pence: one.price },
    });
    expect(order.receipt?.payerName).toBe("Somebody who left");
    expect(await world.db.enrolment.count({ where: { personId: one.person.id } })).toBe(0);
    expect(await world.db.person.findUnique({ where: { id: one.person.id } })).toMatchObject({
      name: "Somebody who left",
    });
  });

  test("leaves everybody else's things as they were", async () => {
    const before = JSON.stringify(rowsIn(await heldByTraining(other.actor), "Reflection"));
    await press(leave, one.actor, sure);
    expect(JSON.stringify(rowsIn(await heldByTraining(other.actor), "Reflection"))).toBe(before);
  });

  test("I Matter Training only keeps the account", async () => {
    await press(leaveTraining, one.actor, sure);
    expect(await filed("account.erase-letters")).toBe(1);
    const messages = () => world.db.interest.findMany({ where: { email: one.person.email } });
    for (const _ of [1, 2])
      await eraseLetters.run({ person: one.person.id, leftAt: now().toISOString(), controller: "training" });
    expect((await messages()).map(({ controller }) => controller).sort()).toEqual(["cic", "network"]);
    expect(rowsIn(await heldByTraining(one.actor), "Enrolment")).toEqual([]);
    expect(rowsIn(await heldByTheNetwork(one.actor), "Person")).toMatchObject([{ email: one.person.email }]);
  });

  test("SY-3 as an organisation's last link contact is refused, and then nothing at all has happened", async () => {
    const head = await someoneAs(world.db, "school");
    await aMembership(world.db, { person: head.person, role: "personal_learner" });
    await expect(press(leave, head.actor, sure)).rejects.toThrow("SY-3");
    expect(await world.db.membership.count({ where: { personId: head.person.id, endedAt: null } })).toBe(2);
    expect(await filed("account.erase-learning", head.person.id)).toBe(0);
  });
});
