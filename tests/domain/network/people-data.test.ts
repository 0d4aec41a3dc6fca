import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { heldByRhm } from "@/lib/domain/cic/people-data/read";
import { about, keptBy, tablesOf } from "@/lib/domain/network/people-data/collect";
import { asJson, fileOf } from "@/lib/domain/network/people-data/file";
import { eraseLetters } from "@/lib/domain/network/people-data/jobs";
import { asPage } from "@/lib/domain/network/people-data/page";
import { heldByTheNetwork } from "@/lib/domain/network/people-data/read";
import { forMachinesOnly, networkWords } from "@/lib/domain/network/people-data/words";
import { payByCard } from "@/lib/domain/training/orders/actions";
import { leave, leaveTraining } from "@/lib/domain/training/people-data/actions";
import { eraseLearning } from "@/lib/domain/training/people-data/jobs";
import { heldByTraining } from "@/lib/domain/training/people-data/read";
import { trainingWords } from "@/lib/domain/training/people-data/words";
import { actionsDefined } from "@/lib/entry/action";
import { perform } from "@/lib/entry/perform";
import { actorWithToken } from "@/lib/entry/session";
import { now } from "@/lib/platform/clock";
import { aMembership, aSession, someoneAs, wearing } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";
import { aBuyer, aWorldWithPrices, deliver, paid } from "@/tests/support/money";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const database = freshDatabase();
const world = aWorldWithPrices(database);
const secret = "What I wrote for nobody else to read";

/** A learner with a bit of everything: a paid course, a reflection, a note of priorities, messages and mail. */
async function aFullLife() {
  const buyer = await aBuyer(world);
  const { person, actor, place } = buyer;
  const done = await perform(actionsDefined.get(payByCard)!, actor, { enrolment: place.id });
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

type Life = Awaited<ReturnType<typeof aFullLife>>;
let one: Life;
let other: Life;
beforeAll(async () => {
  other = await aFullLife();
}, 60_000);
beforeEach(async () => {
  one = await aFullLife();
}, 60_000);

const everythingAbout = async ({ actor }: Life) => ({
  network: await heldByTheNetwork(actor),
  training: await heldByTraining(actor),
  cic: await heldByRhm(actor),
});

const rowsIn = (held: Awaited<ReturnType<typeof heldByTraining>>, table: string) =>
  held.find((part) => part.table === table)?.rows ?? [];

describe("42 the download", () => {
  test("has every row about the person, one file for each controller", async () => {
    const { network, training, cic } = await everythingAbout(one);
    expect(rowsIn(network, "Person")).toMatchObject([{ email: one.person.email }]);
    expect(rowsIn(network, "Membership")).toHaveLength(1);
    expect(rowsIn(training, "Enrolment")).toHaveLength(2);
    expect(rowsIn(training, "Reflection")).toMatchObject([{ text: `${secret} ${one.person.id}` }]);
    for (const table of ["KeptPriorities", "Order", "OrderLine", "Payment", "Receipt"])
      expect(rowsIn(training, table), table).toHaveLength(1);
    for (const [room, held] of Object.entries({ network, training, cic }))
      expect(rowsIn(held, "Interest"), room).toMatchObject([{ message: `for ${room}` }]);
    expect(rowsIn(network, "Enrolment")).toEqual([]);
  });

  test("has nothing of anybody else's, and nothing secret", async () => {
    const file = JSON.stringify(await everythingAbout(one), (_k, v) =>
      typeof v === "bigint" ? String(v) : v,
    );
    for (const trace of [other.person.id, other.person.email, other.order]) expect(file).not.toContain(trace);
    expect(file).not.toMatch(/Hash"/);
  });

  test("brings what was done in another hat too, whichever is worn when asking", async () => {
    const hat = await aMembership(world.db, { person: one.person, role: "professional_learner" });
    const asProfessional = await wearing(world.db, hat.id);
    expect(rowsIn(await heldByTraining(asProfessional), "Enrolment")).toHaveLength(2);
  });

  test("can be read by people and by machines, and shows typed words as words", async () => {
    const held = [{ table: "Reflection", what: "Words", rows: [{ text: "<script>alert(1)</script>" }] }];
    const file = fileOf("training", { name: "<b>Ann</b>", email: "ann@tests.example" }, held);
    expect(asPage(file, trainingWords)).toContain("&lt;script&gt;");
    expect(asPage(file, trainingWords)).not.toContain("<b>Ann");
    expect(JSON.parse(asJson(file)).held[0].rows[0].text).toBe("<script>alert(1)</script>");
  });
});

const wordsOf = { network: networkWords, training: trainingWords, cic: networkWords };

describe("42 the page to read", () => {
  const codes = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/;

  test("says everything in words: no code, no name of a column, no emptiness spelled out", async () => {
    const held = await everythingAbout(one);
    const me = { name: one.person.name, email: one.person.email };
    for (const room of ["network", "training", "cic"] as const) {
      const page = asPage(fileOf(room, me, held[room]), wordsOf[room])
        .replaceAll(one.person.id, "")
        .replace(/https?:\S+/g, "");
      expect(page, room).not.toMatch(codes);
      expect(page.replace(/<style>.*<\/style>/s, ""), room).not.toMatch(/\w_\w|\bnull\b|undefined|\[object/);
    }
    const learning = asPage(fileOf("training", me, held.training), trainingWords);
    expect(learning).toMatch(/<dt>Amount<\/dt><dd>£\d/);
    expect(learning).toContain("Personal learner");
    expect(learning).toMatch(/\d{1,2} [A-Z][a-z]+ \d{4} at /);
  });

  test("names every column it can meet, or keeps it for machines on purpose", () => {
    const unnamed = (["network", "training", "cic"] as const).flatMap((room) =>
      tablesOf(room).flatMap(({ name, told }) => {
        const lines = wordsOf[room].things[name]?.lines;
        if (!lines && told.length > 0) return [`${room} ${name}`];
        return told
          .filter((c) => !(c in (lines ?? {})) && !forMachinesOnly.test(c))
          .map((c) => `${name}.${c}`);
      }),
    );
    expect(unnamed).toEqual([]);
  });
});

describe("leaving", () => {
  const sure = { sure: "yes" };
  const filed = async (job: string, person = one.person.id) => {
    const asked = "SELECT 1 FROM pgboss.job WHERE name = $1 AND data->>'person' = $2";
    return (await database.owner.query(asked, [job, person])).rowCount;
  };

  test("45 deletes each thing that is kept while the account is open, and takes the name off what stays", async () => {
    const { personId, email } = one.actor;
    const owner = { personId: personId as string, email, since: new Date(0) };
    await perform(actionsDefined.get(leave)!, one.actor, sure);
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
    await perform(actionsDefined.get(leave)!, one.actor, sure);
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
    await perform(actionsDefined.get(leave)!, one.actor, sure);
    expect(JSON.stringify(rowsIn(await heldByTraining(other.actor), "Reflection"))).toBe(before);
  });

  test("I Matter Training only keeps the account", async () => {
    await perform(actionsDefined.get(leaveTraining)!, one.actor, sure);
    expect(await filed("account.erase-letters")).toBe(1);
    const messages = () => world.db.interest.findMany({ where: { email: one.person.email } });
    for (const _ of [1, 2]) await eraseLetters.run({ person: one.person.id, leftAt: now().toISOString() });
    expect((await messages()).map(({ controller }) => controller).sort()).toEqual(["cic", "network"]);
    expect(rowsIn(await heldByTraining(one.actor), "Enrolment")).toEqual([]);
    expect(rowsIn(await heldByTheNetwork(one.actor), "Person")).toMatchObject([{ email: one.person.email }]);
  });

  test("SY-3 as an organisation's last link contact is refused, and then nothing at all has happened", async () => {
    const head = await someoneAs(world.db, "school");
    await aMembership(world.db, { person: head.person, role: "personal_learner" });
    await expect(perform(actionsDefined.get(leave)!, head.actor, sure)).rejects.toThrow("SY-3");
    expect(await world.db.membership.count({ where: { personId: head.person.id, endedAt: null } })).toBe(2);
    expect(await filed("account.erase-learning", head.person.id)).toBe(0);
  });
});
