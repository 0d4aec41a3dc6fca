/** Functions that work with the owner's rights, called by somebody who put things of their own in the way. */
import { expect, test } from "vitest";
import { ensureRoles } from "@/prisma/roles";
import { someoneAs } from "@/prisma/seed/build";
import { tryAs } from "@/tests/support/as-role";
import { freshDatabase } from "../support/database";
import { aWorldWithPrices } from "../support/money";
import { testSecret } from "../support/secret";

const database = freshDatabase();
const world = aWorldWithPrices(database);

const name = () => new URL(database.url).pathname.slice(1);

const ownText = [
  `CREATE FUNCTION pg_temp.listen(v pg_catalog.text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
     IF current_user <> session_user THEN RAISE EXCEPTION 'worked as %', current_user; END IF; RETURN true; END $$`,
  "CREATE DOMAIN pg_temp.text AS pg_catalog.text CHECK (pg_temp.listen(VALUE))",
];
const join = `INSERT INTO training.enrolment (id, person_id, hat, course_id, version_id, state, paid_by, created_at, active_at)
  SELECT gen_random_uuid(), network.actor(), 'personal_learner', c.id, v.id, 'active', 'free', now(), now()
  FROM training.course c JOIN training.course_version v ON v.course_id = c.id WHERE c.slug = 'introduction'`;

test("13 a type that a caller made never stands in for PostgreSQL's own while the owner's rights are at work", async () => {
  const { person } = await someoneAs(world.db, "personal_learner");
  const me = { person: person.id, hat: "personal_learner" };
  await database.owner.query(`GRANT TEMPORARY ON DATABASE ${name()} TO imt_app`);
  expect(await tryAs(database, "imt_app", me, ...ownText, join)).toBe(1);
});

test("13 no role of the portal makes anything of its own in the database, not even for a while", async () => {
  await database.owner.query(`REVOKE TEMPORARY ON DATABASE ${name()} FROM imt_app`);
  await ensureRoles(database.url, testSecret);
  for (const role of ["network_app", "imt_app", "rhm_app"] as const) {
    expect(await tryAs(database, role, {}, "CREATE TEMPORARY TABLE mine (id int)")).toMatch(
      /permission denied/,
    );
    expect(await tryAs(database, role, {}, "CREATE TABLE public.mine (id int)")).toMatch(/permission denied/);
  }
});

test("13 every function of ours looks names up in PostgreSQL's own catalogue first and in temporary things last", async () => {
  const { rows } = await database.owner.query(
    `SELECT p.oid::regprocedure::text AS name FROM pg_proc p
     WHERE p.pronamespace IN ('network'::regnamespace, 'training'::regnamespace, 'cic'::regnamespace)
       AND (p.prosecdef OR p.prosqlbody IS NULL)
       AND NOT coalesce(p.proconfig, '{}') @> ARRAY['search_path=pg_catalog, pg_temp']`,
  );
  expect(rows).toEqual([]);
});
