import { expect, test, vi } from "vitest";
import { visitor } from "@/lib/entry/actor";
import { type Ask, reading } from "@/lib/entry/reading";
import { pool } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/prisma/client";
import { countStatements } from "@/lib/platform/statements";
import { freshDatabase } from "@/tests/support/database";

freshDatabase();

const learner = (n: number) => ({
  ...visitor,
  asker: "personal-learner" as const,
  personId: `00000000-0000-7000-8000-00000000000${n}`,
});

const heard = Prisma.sql`
  SELECT current_user::text AS role, current_setting('app.person', true) AS person, current_setting('app.hat', true) AS hat`;
const whoActs = async (ask: Ask) => (await ask<{ role: string; person: string; hat: string }>(heard))[0];

test("a reading works as its room's role and in its actor's name, until it ends", async () => {
  const many = Array.from({ length: 40 }, (_, n) => learner(n % 10));
  const said = await Promise.all(many.map((actor) => reading(actor, "training", whoActs)));
  const mine = ({ personId }: { personId: string }) => ({
    role: "imt_app",
    person: personId,
    hat: "personal_learner",
  });
  expect(said).toEqual(many.map(mine));
  const after = await Promise.all(many.map(() => pool.training.query(heard.text)));
  expect(new Set(after.map(({ rows }) => rows[0].person || ""))).toEqual(new Set([""]));
});

test("a reading takes three messages: it begins, asks and ends", async () => {
  const { roundTrips } = await countStatements(() => reading(learner(1), "training", whoActs));
  expect(roundTrips).toBe(3);
});

test("a reading cannot write, whatever its actor may do elsewhere", async () => {
  const write = Prisma.sql`UPDATE training.enrolment SET state = 'left'`;
  await expect(reading(learner(1), "training", (ask) => ask(write))).rejects.toThrow("read-only transaction");
});

test("Next's own copy of this code prepares statements under the same names, as the connections are the same", async () => {
  vi.resetModules();
  const copy: { reading: typeof reading } = await import("@/lib/entry/reading");
  expect(copy.reading).not.toBe(reading);
  const questions = Array.from({ length: 20 }, (_, n) => Prisma.raw(`SELECT ${n} AS answer`));
  for (const question of questions) await reading(learner(1), "cic", (ask) => ask(question));
  for (const question of questions.reverse()) await copy.reading(learner(1), "cic", (ask) => ask(question));
});

test("a reading that fails gives its connection back, clean", async () => {
  const fails = () => reading(learner(1), "training", () => Promise.reject(new Error("not today")));
  const all = await Promise.allSettled(Array.from({ length: 30 }, fails));
  expect(all.every(({ status }) => status === "rejected")).toBe(true);
  expect(pool.training.idleCount).toBe(pool.training.totalCount);
  expect((await reading(learner(2), "training", whoActs))?.person).toBe(learner(2).personId);
});

test("a connection that breaks while somebody reads is not handed on", async () => {
  const end = Prisma.sql`SELECT pg_terminate_backend(pg_backend_pid())`;
  await expect(reading(learner(1), "training", (ask) => ask(end))).rejects.toThrow();
  expect((await reading(learner(2), "training", whoActs))?.person).toBe(learner(2).personId);
});
