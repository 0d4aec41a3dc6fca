/** A job is done with the portal's own rights: a stolen connection files none that its part of the portal would not. */
import { expect, test } from "vitest";
import { jobs } from "@/lib/jobs/registry";
import { roleOf } from "@/lib/platform/database-roles";
import { someoneAs } from "@/prisma/seed/build";
import { tryAs } from "@/tests/support/as-role";
import { freshDatabase } from "@/tests/support/database";

const database = freshDatabase();
const { db } = database;

const rooms = ["network", "training", "cic"] as const;
const filing = (job: string, data: object, more = "", value = "") =>
  `INSERT INTO pgboss.job (name, data${more}) VALUES ('${job}', '${JSON.stringify(data)}'${value})`;

const mayFile: Record<string, readonly string[]> = {
  "mail.send": rooms,
  "order.refund": ["training"],
  "order.shut-till": ["training"],
};

test.each(rooms)("RH-1 %s files its own jobs and no others, into any of the queue's tables", async (room) => {
  const { person } = await someoneAs(db, "personal_learner");
  const who = { person: person.id, hat: "personal_learner" };
  for (const { name } of jobs) {
    const answer = mayFile[name]?.includes(room)
      ? 1
      : "RH-1: This job is not for this part of the portal to ask.";
    const sql = filing(name, { person: person.id });
    expect(await tryAs(database, roleOf[room], who, sql), name).toBe(answer);
    expect(await tryAs(database, roleOf[room], who, sql.replace("job ", "job_common ")), name).toBe(answer);
  }
});

const partly = ["account.erase-learning", "account.erase-support"];
test.each(partly)("RH-1 %s is asked for by the leaving of its own person alone", async (job) => {
  const [{ person: one }, { person: other }] = [
    await someoneAs(db, "personal_learner"),
    await someoneAs(db, "personal_learner"),
  ];
  const leaves = `UPDATE network.person SET left_at = now() WHERE id = '${one.id}'`;
  const who = { person: one.id, hat: "personal_learner" };
  const erase = (of: { id: string }) => filing(job, { person: of.id });
  expect(await tryAs(database, "network_app", who, leaves, erase(one))).toBe(1);
  expect(await tryAs(database, "network_app", who, leaves, erase(other))).toMatch(/^RH-1/);
  expect(await tryAs(database, "network_app", who, erase(one))).toMatch(/^RH-1/);
});

test.each([
  ["training", "imt_app", "rhm_app"],
  ["cic", "rhm_app", "imt_app"],
])("RH-1 letters with %s are erased by their own person alone, through its own part", async (...row) => {
  const [controller, role, otherRole] = row as [string, typeof roleOf.cic, typeof roleOf.cic];
  const [{ person: one }, { person: other }] = [
    await someoneAs(db, "personal_learner"),
    await someoneAs(db, "personal_learner"),
  ];
  const who = { person: one.id, hat: "personal_learner" };
  const erase = (of: { id: string }) => filing("account.erase-letters", { person: of.id, controller });
  expect(await tryAs(database, role, who, erase(one))).toBe(1);
  expect(await tryAs(database, role, who, erase(other))).toMatch(/^RH-1/);
  expect(await tryAs(database, otherRole, who, erase(one))).toMatch(/^RH-1/);
});

test("RH-1 a job that fails turns into no other", async () => {
  const { person } = await someoneAs(db, "personal_learner");
  const sql = filing("mail.send", { person: person.id }, ", dead_letter", ", 'account.erase-learning'");
  expect(await tryAs(database, "rhm_app", { person: person.id }, sql)).toMatch(/^RH-1/);
});
