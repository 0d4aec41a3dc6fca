import { beforeAll, describe, expect, test, vi } from "vitest";
import { heldByRhm } from "@/lib/domain/cic/people-data/read";
import { cicWords } from "@/lib/domain/cic/people-data/words";
import { tablesOf } from "@/lib/domain/network/people-data/collect";
import { asJson, fileOf } from "@/lib/domain/network/people-data/file";
import { asPage } from "@/lib/domain/network/people-data/page";
import { heldByTheNetwork } from "@/lib/domain/network/people-data/read";
import { forMachinesOnly, networkWords } from "@/lib/domain/network/people-data/words";
import { heldByTraining } from "@/lib/domain/training/people-data/read";
import { trainingWords } from "@/lib/domain/training/people-data/words";
import { aMembership, wearing } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";
import { aFullLife, type Life, rowsIn, secret } from "@/tests/support/full-life";
import { aWorldWithPrices } from "@/tests/support/money";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const world = aWorldWithPrices(freshDatabase());
let one: Life;
let other: Life;
beforeAll(async () => {
  other = await aFullLife(world);
  one = await aFullLife(world);
}, 60_000);

const everythingAbout = async ({ actor }: Life) => ({
  network: await heldByTheNetwork(actor),
  training: await heldByTraining(actor),
  cic: await heldByRhm(actor),
});

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

const wordsOf = { network: networkWords, training: trainingWords, cic: cicWords };

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

  test("says of a recovery code alone that it is not used yet", () => {
    const empty = ["RecoveryCode", "Redemption"].map((table) => ({
      table,
      what: table,
      rows: [{ id: "1" }],
    }));
    const [code, redemption] = empty.map((part) =>
      asPage(fileOf("training", { name: "Ann", email: "ann@tests.example" }, [part]), trainingWords),
    );
    expect(code).toContain("<dd>Not used yet</dd>");
    expect(redemption).not.toContain("Not used yet");
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
