/** A stolen connection as network_app: it can set any actor, and still does no more than the portal's own code does. */
import { beforeAll, describe, expect, test } from "vitest";
import { aSecondFactor, aSession, theWordings } from "@/prisma/seed/accounts";
import { someoneAs } from "@/prisma/seed/build";
import { doAs, type Pretended, tryAs } from "@/tests/support/as-role";
import { freshDatabase } from "@/tests/support/database";

const database = freshDatabase();
const { db } = database;
beforeAll(() => theWordings(db));

const attempt = (who: Pretended, ...sql: string[]) => tryAs(database, "network_app", who, ...sql);
const portal = { hat: "the_portal" };
const learner = async () => {
  const { person } = await someoneAs(db, "personal_learner");
  return { person, me: { person: person.id, hat: "personal_learner" } };
};
const old = "timestamptz '2020-01-01'";

describe("SY-6 sessions", () => {
  const session = (person: string, more = "", value = "") =>
    `INSERT INTO network.session (id, token_hash, person_id, device, created_at, last_seen_at, expires_at${more})
     VALUES (gen_random_uuid(), gen_random_uuid()::text, '${person}', 'x', ${old}, ${old}, timestamptz '2099-01-01'${value})`;

  test("are begun by the portal alone, now, for a month at most, and without a second step", async () => {
    const { person, me } = await learner();
    expect(await attempt(me, session(person.id))).toMatch(/row-level security/);
    const [made] = await doAs<{ fresh: boolean; short: boolean; second_factor_at: null }>(
      database,
      "network_app",
      portal,
      `${session(person.id, ", second_factor_at", ", now()")} RETURNING created_at > now() - interval '1 minute' AS fresh,
        expires_at < now() + interval '32 days' AS short, second_factor_at`,
    );
    expect(made).toEqual({ fresh: true, short: true, second_factor_at: null });
  });

  test("get their second step only with a code that is spent in the same transaction", async () => {
    const { person, me } = await learner();
    await aSecondFactor(db, person, "JBSWY3DPEHPK3PXP");
    await aSession(db, { person });
    const confirm = `UPDATE network.session SET second_factor_at = now() WHERE person_id = '${person.id}'`;
    expect(await attempt(me, confirm)).toMatch(/^SY-6/);
    expect(await attempt(portal, confirm)).toBe(0);
    const spend = `UPDATE network.second_factor SET last_step = last_step + 1 WHERE person_id = '${person.id}'`;
    expect(await attempt(me, spend, confirm)).toBe(1);
    const another = await learner();
    expect(await attempt(another.me, confirm)).toBe(0);
    expect(await attempt(me, "UPDATE network.session SET expires_at = now() + interval '9 years'")).toMatch(
      /permission denied/,
    );
  });
});

test("SY-6 the portal, while it signs people in, never moves or ends an account that is there", async () => {
  const { person, me } = await learner();
  const change = (who: Pretended, set: string) =>
    attempt(who, `UPDATE network.person SET ${set} WHERE id = '${person.id}'`);
  for (const set of ["email = 'mallory@tests.example'", "left_at = now()", "name = 'x'"]) {
    expect(await change(portal, set), set).toBe(0);
    expect(await change(me, set), set).toBe(1);
  }
});

describe("SY-6 what is behind signing in", () => {
  test.each(["second_factor", "recovery_code", "linked_account", "sign_in_code", "sign_in_lock"])(
    "nobody reads somebody else's %s",
    async (table) => {
      const { person, me } = await learner();
      await aSecondFactor(db, person, "JBSWY3DPEHPK3PXP");
      await database.owner.query(
        `INSERT INTO network.recovery_code VALUES (gen_random_uuid(), '${person.id}', 'x');
         INSERT INTO network.linked_account VALUES ('google', '${person.id}', '${person.id}', now());
         INSERT INTO network.sign_in_code VALUES (gen_random_uuid(), '${person.email}', 'x', 'x', now(), now());
         INSERT INTO network.sign_in_lock VALUES ('${person.email}', 1)`,
      );
      const read = `SELECT 1 FROM network.${table}`;
      expect(await attempt({}, read)).toBe(0);
      expect(await attempt((await learner()).me, read)).toBe(0);
      expect(await attempt(me, read)).toBe(1);
      for (const role of ["imt_app", "rhm_app"] as const)
        expect(await tryAs(database, role, me, read)).toMatch(/permission denied/);
    },
  );
});

describe("letters and addresses", () => {
  const letter = (to: string, more = "", value = "") =>
    `INSERT INTO network.mail (id, key, template, controller, "to", subject, text, created_at${more})
     VALUES (gen_random_uuid(), gen_random_uuid()::text, 'x', 'network', '${to}', 'x', 'x', now()${value})`;

  test("somebody signed in writes to themselves and to whom they invite, and nobody calls a letter sent", async () => {
    const { person, me } = await learner();
    expect(await attempt({}, letter("victim@tests.example"))).toMatch(/row-level security/);
    expect(await attempt(me, letter("victim@tests.example"))).toMatch(/row-level security/);
    expect(await attempt(me, letter(person.email))).toBe(1);
    expect(await attempt(portal, letter("anybody@tests.example", ", sent_at", ", now()"))).toMatch(
      /row-level security/,
    );
    for (const role of ["imt_app", "rhm_app"] as const)
      expect(await tryAs(database, role, portal, letter("victim@tests.example"))).toMatch(
        /row-level security/,
      );
  });

  test("an address is new from the moment it is written, whatever is claimed", async () => {
    const { person, me } = await learner();
    const move = `UPDATE network.person SET email = 'moved-${person.id}@tests.example', email_since = ${old} WHERE id = '${person.id}'`;
    expect(
      await attempt(
        me,
        move,
        `SELECT 1 FROM network.person WHERE id = '${person.id}' AND email_since > now() - interval '1 minute'`,
      ),
    ).toBe(1);
    expect(
      await attempt(me, `UPDATE network.person SET disabled_at = NULL WHERE id = '${person.id}'`),
    ).toMatch(/permission denied/);
  });
});

describe("the audit trail", () => {
  test.each([
    ["network_app", "network"],
    ["imt_app", "training"],
    ["rhm_app", "cic"],
  ] as const)("%s writes to %s only, as whoever acts and at this moment", async (role, stream) => {
    const { person } = await someoneAs(db, "primary_care");
    const before = "SELECT network.record_event('account.read', 'person', 'x', NULL, '{}') AS number";
    const [{ number }] = (await doAs<{ number: string }>(
      database,
      role,
      { person: person.id, hat: "primary_care" },
      before,
    )) as [{ number: string }];
    const { rows } = await database.owner.query(
      "SELECT actor_id, hat, at > now() - interval '1 minute' AS fresh FROM network.audit_event WHERE stream = $1 AND number = $2",
      [stream, number],
    );
    expect(rows).toEqual([{ actor_id: person.id, hat: "primary_care", fresh: true }]);
  });
});

test.each(["network_app", "imt_app", "rhm_app"] as const)(
  "RH-1 %s files jobs and reads none",
  async (role) => {
    for (const sql of [
      "SELECT data FROM pgboss.job",
      "DELETE FROM pgboss.job",
      "UPDATE pgboss.job SET data = NULL",
    ])
      expect(await tryAs(database, role, portal, sql)).toMatch(/permission denied/);
  },
);
