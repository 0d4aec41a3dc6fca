/** With the policy stepped around: what each database role and hat finds in every table there is, once the story is told. */
import type { Pool } from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { tellTheStory } from "@/prisma/seed/story";
import { freshDatabase } from "@/tests/support/database";

const database = freshDatabase();
const roles = ["network_app", "imt_app", "rhm_app"] as const;
let tables: string[] = [];

beforeAll(async () => {
  await tellTheStory(database.url);
  const { rows } = await database.owner.query<{ name: string }>(
    `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname IN ('network', 'training', 'cic') ORDER BY 1`,
  );
  tables = rows.map(({ name }) => name);
  await aReflection();
  await aCertificate();
}, 120_000);

/** Somebody who is learning writes a reflection: the story's people have kept theirs out of it. */
async function aReflection() {
  const { rows } = await database.owner.query(
    "SELECT id, person_id AS person, hat::text AS hat FROM training.enrolment WHERE state = 'active' LIMIT 1",
  );
  const { id, person, hat } = rows[0];
  await database.as("imt_app").query(
    `BEGIN; SET LOCAL app.person = '${person}'; SET LOCAL app.hat = '${hat}';
     INSERT INTO training.reflection VALUES (gen_random_uuid(), '${person}', '${id}', 'test', 'A prompt', 'Private', now(), now()); COMMIT`,
  );
}

/** And somebody has finished a course that gives a certificate. */
async function aCertificate() {
  const { rows } = await database.owner.query(
    `UPDATE training.enrolment e SET state = 'completed', completed_at = now() WHERE e.id =
       (SELECT i.id FROM training.enrolment i JOIN training.course c ON c.id = i.course_id
        WHERE c.certificate AND i.state IN ('active', 'completed') LIMIT 1) RETURNING e.id, e.person_id AS person`,
  );
  await database.owner.query(
    `INSERT INTO training.certificate (id, code, enrolment_id, person_id, name, course, level, issued_at)
     VALUES (gen_random_uuid(), 'TEST-CODE', $1, $2, 'Robin Test', 'A course', 'A level', now())`,
    [rows[0].id, rows[0].person],
  );
}

const inSchema = (...schemas: string[]) =>
  tables.filter((name) => schemas.includes(name.split(".")[0] ?? ""));

/** One statement with somebody set as the actor, undone afterwards: how many rows, or PostgreSQL's refusal. */
async function ask(
  pool: Pool,
  sql: string,
  who: { person?: string; hat?: string; organisation?: string } = {},
) {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    for (const [key, value] of Object.entries(who))
      await client.query("SELECT set_config($1, $2, true)", [`app.${key}`, value]);
    return (await client.query(sql)).rowCount ?? 0;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
}

const seen = (role: (typeof roles)[number], table: string, who = {}) =>
  ask(database.as(role), `SELECT 1 FROM ${table}`, who);
const closed = /^(0|permission denied for (table|schema|view) .*)$/;

/** What anyone may read: places, organisations, words of consent, the catalogue. Nothing in it is about a person. */
const openToRead = [
  ...["locality", "postcode_district", "organisation", "consent_wording", "portal_clock"].map(
    (t) => `network.${t}`,
  ),
  ...["course", "course_requirement", "course_version", "part", "lesson"].map((t) => `training.${t}`),
];

/** Counted by a library that has no actor to set: scrambled addresses and numbers, held by grants and not by rows. */
const beforeAnybodyIsKnown = { network_app: ["rate_limit"], imt_app: [], rhm_app: [] } as const;

const held = (role: (typeof roles)[number]) =>
  tables.filter(
    (table) =>
      !openToRead.includes(table) && !beforeAnybodyIsKnown[role].some((name) => table === `network.${name}`),
  );

describe("SY-6 with nobody set as the actor", () => {
  test.each(roles)("%s finds no row in any table", async (role) => {
    expect(held(role).length).toBeGreaterThan(15);
    const answers = await Promise.all(held(role).map(async (t) => [t, String(await seen(role, t))] as const));
    expect(answers.filter(([, answer]) => !closed.test(answer))).toEqual([]);
  });

  test.each(roles)("%s can add no row about anybody by copying one that is there", async (role) => {
    await database.owner.query(
      `INSERT INTO network.mail (id, key, template, controller, "to", subject, text, created_at)
       VALUES (gen_random_uuid(), $1, 'test', 'network', 'someone@tests.example', 'A test', 'A test', now())`,
      [`closed tables ${role}`],
    );
    const added: string[] = [];
    for (const table of held(role)) {
      const { rows } = await database.owner.query(`SELECT to_jsonb(t) AS row FROM ${table} t LIMIT 1`);
      if (!rows[0]) continue;
      const row = JSON.stringify(rows[0].row).replaceAll("'", "''");
      const insert = `INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, '${row}')`;
      const answer = await ask(database.as(role), insert);
      if (!/permission denied|row-level security|^([A-Z]{2}-\d+|KEEP): /.test(String(answer)))
        added.push(`${table}: ${answer}`);
    }
    expect(added).toEqual([]);
  });
});

describe("RH-1 the two organisations have no way into each other's tables", () => {
  test.each([
    ["imt_app", "cic"],
    ["rhm_app", "training"],
  ] as const)("%s in %s", async (role, schema) => {
    expect(inSchema(schema).length).toBeGreaterThan(0);
    for (const table of inSchema(schema))
      expect(await seen(role, table), table).toMatch(/^permission denied for schema/);
  });

  test("network_app in either", async () => {
    for (const table of inSchema("training", "cic"))
      expect(await seen("network_app", table), table).toMatch(/^permission denied for schema/);
  });
});

describe("PC-1 PC-3 CS-1 CM-1 with rows there to be found", () => {
  const theirs = ["orders", "enrolment", "reflection", "certificate", "receipt"];

  test("the story has put a row in each table", async () => {
    const { rows: learners } = await database.owner.query(
      "SELECT person_id AS person, role::text AS hat FROM network.membership WHERE role::text LIKE '%learner'",
    );
    const written = await Promise.all(learners.map((one) => seen("imt_app", "training.reflection", one)));
    // Not even the owner of the tables sees private writing, so its writers are asked.
    expect(written.some((count) => Number(count) > 0)).toBe(true);
    for (const table of theirs.filter((name) => name !== "reflection")) {
      const { rows } = await database.owner.query(`SELECT count(*)::int AS n FROM training.${table}`);
      expect(rows[0].n, table).toBeGreaterThan(0);
    }
  });

  test.each(["primary_care", "community_service", "commissioner"])("%s sees none of them", async (hat) => {
    const { rows } = await database.owner.query(
      `SELECT person_id AS person, organisation_id AS organisation FROM network.membership WHERE role::text = $1`,
      [hat],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { person, organisation } of rows)
      for (const table of theirs)
        for (const role of roles)
          expect(
            String(await seen(role, `training.${table}`, { person, hat, organisation })),
            `${role} ${table}`,
          ).toMatch(closed);
  });
});
