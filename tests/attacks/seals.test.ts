/** Trust-bar 55: what becomes of an audit trail that somebody alters, cuts, or will not let grow. */

import { spawnSync } from "node:child_process";
import { Pool } from "pg";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { checkSeals } from "@/lib/domain/network/audit/jobs";
import { lookAtSeals, sealsInWords } from "@/lib/domain/network/audit/seals";
import { inviteSomebody } from "@/lib/domain/network/memberships/actions";
import { urlAs } from "@/lib/platform/database-roles";
import { log } from "@/lib/platform/log";
import { someoneAs } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { testSecret } from "@/tests/support/secret";

const database = freshDatabase();
const { db } = database;
const sealed = "SELECT network.record_event('course.browse', 'course', 'a test', NULL, '{}')";
beforeAll(async () => {
  await database.owner.query("CREATE TABLE kept AS TABLE network.audit_event WITH NO DATA");
  for (let i = 0; i < 6; i++) await database.as("imt_app").query(sealed);
  await database.as("rhm_app").query(sealed);
});

/** As somebody who owns the whole database, past the triggers that guard the trail. */
async function asVandal(...statements: string[]) {
  const client = await database.owner.connect();
  await client.query("BEGIN");
  await client.query("SET LOCAL session_replication_role = replica");
  for (const statement of statements) await client.query(statement);
  await client.query("COMMIT");
  client.release();
}

const found = async () => sealsInWords(await lookAtSeals());
const event = (number: number) => `network.audit_event WHERE stream = 'training' AND number = ${number}`;

describe("55 an altered audit trail is seen, by the event's name", () => {
  beforeAll(() => database.owner.query("INSERT INTO kept TABLE network.audit_event"));
  afterEach(async () => {
    await asVandal("DELETE FROM network.audit_event", "INSERT INTO network.audit_event TABLE kept");
    expect(await found()).toEqual(["All 7 seals of 3 streams fit."]);
  });

  test.each([
    [
      "an edited row",
      "UPDATE network.audit_event SET action = 'account.leave' WHERE stream = 'training' AND number = 3",
      ["Event 3 of training was changed, or never sealed by the portal."],
    ],
    ["a deleted row", `DELETE FROM ${event(3)}`, ["Event 4 of training does not follow the one before."]],
    [
      "the first row deleted",
      `DELETE FROM ${event(1)}`,
      ["Event 2 of training does not follow the one before."],
    ],
    [
      "a cut-off end",
      "DELETE FROM network.audit_event WHERE stream = 'training' AND number > 4",
      ["Event 5 of training is missing, with all after it."],
    ],
    [
      "a row put in by the owner",
      `INSERT INTO network.audit_event SELECT stream, 7, at, actor_id, hat, action, subject_type, subject_id,
         about_person_id, facts, hash, hash FROM ${event(6)}`,
      [
        "Event 7 of training was changed, or never sealed by the portal.",
        "Event 7 of training was put in behind the end.",
      ],
    ],
  ])("%s", async (_what, damage, sentences) => {
    await asVandal(damage);
    expect(await found()).toEqual(sentences);
  });

  test("the nightly look says so as an error, and does not fail itself", async () => {
    const error = vi.spyOn(log, "error").mockImplementation(() => {});
    await asVandal(`DELETE FROM ${event(3)}`);
    await checkSeals.run({} as never);
    expect(error.mock.calls).toEqual([
      [
        expect.objectContaining({ broken: ["Event 4 of training does not follow the one before."] }),
        expect.any(String),
      ],
    ]);
    error.mockRestore();
  });

  test("npm run seals prints it and ends with 1", async () => {
    const run = () =>
      spawnSync(process.execPath, ["scripts/run.mjs", "scripts/seals.ts"], {
        encoding: "utf8",
        env: process.env,
      });
    await asVandal(`DELETE FROM ${event(3)}`);
    const { status, stdout } = run();
    expect(stdout).toMatch(
      /^Event 4 of training does not follow the one before\.\n.*training ends with event 6/s,
    );
    expect(status).toBe(1);
  });
});

describe("55 nobody takes anything back", () => {
  test.each(["network_app", "imt_app", "rhm_app"] as const)("%s cannot change the trail", async (role) => {
    for (const statement of [
      "UPDATE network.audit_event SET hat = 'x'",
      "DELETE FROM network.audit_event",
      "TRUNCATE network.audit_event",
      "INSERT INTO network.audit_event TABLE kept",
      "UPDATE network.audit_stream SET number = 0",
      "ALTER TABLE network.audit_event DISABLE TRIGGER ALL",
    ])
      await expect(database.as(role).query(statement), statement).rejects.toThrow(
        /permission denied|must be owner/,
      );
  });

  test("not even the owner by accident", async () => {
    for (const statement of [
      "UPDATE network.audit_event SET hat = 'x'",
      "DELETE FROM network.audit_event",
      "TRUNCATE network.audit_event",
    ])
      await expect(database.owner.query(statement), statement).rejects.toThrow(/only ever added/);
  });
});

describe("55 no deed without its event", () => {
  test("when the event cannot be written the deed is undone, its letter and its job too", async () => {
    const { actor } = await someoneAs(db, "school");
    const invite = (email: string) => press(inviteSomebody, actor, { email, role: "school" });
    const traces = async () =>
      (
        await database.owner.query(
          `SELECT (SELECT count(*) FROM network.invitation) AS i, (SELECT count(*) FROM network.mail) AS m,
             (SELECT count(*) FROM pgboss.job) AS j, (SELECT count(*) FROM network.audit_event) AS a`,
        )
      ).rows[0];
    await database.owner.query(
      `CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no room'; END $$;
       CREATE TRIGGER no_room BEFORE INSERT ON network.audit_event FOR EACH ROW EXECUTE FUNCTION no_room()`,
    );
    const before = await traces();
    await expect(invite("one@tests.example")).rejects.toThrow("no room");
    expect(await traces()).toEqual(before);
    await database.owner.query("DROP TRIGGER no_room ON network.audit_event");
    await invite("two@tests.example");
    expect(await traces()).not.toEqual(before);
  });
});

describe("55 forty who write at once", () => {
  let forty: Pool;
  beforeAll(() => {
    forty = new Pool({ connectionString: urlAs(database.url, "imt_app", testSecret), max: 40 });
    return () => forty.end();
  });
  const each = (work: () => Promise<unknown>) => Promise.all(Array.from({ length: 40 }, work));

  test("make one chain that does not fork", async () => {
    const before = (await lookAtSeals()).seals;
    await each(() => forty.query(`BEGIN; ${sealed}; SELECT pg_sleep(0.002); COMMIT`));
    const { seals, broken } = await lookAtSeals();
    expect({ seals, broken }).toEqual({ seals: before + 40, broken: [] });
  });

  test("would fork a chain that only looks for its end before it writes", async () => {
    await database.owner.query(
      "CREATE TABLE training.naive (number bigint); GRANT ALL ON training.naive TO imt_app",
    );
    await each(() =>
      forty.query(
        "INSERT INTO training.naive SELECT coalesce(max(number), 0) + 1 FROM training.naive, pg_sleep(0.01)",
      ),
    );
    const { rows } = await database.owner.query(
      "SELECT count(DISTINCT number)::int AS links FROM training.naive",
    );
    expect(rows[0].links).toBeLessThan(40);
  });
});
