/** A stolen connection as network_app, and the hats and consents it would like to make up. */
import { beforeAll, describe, expect, test } from "vitest";
import { anInvitation, theWordings } from "@/prisma/seed/accounts";
import { aMembership, aPerson, someoneAs } from "@/prisma/seed/build";
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

describe("PR-2 hats", () => {
  test("come from an invitation accepted in this very transaction, and never from an old one", async () => {
    const { person: head, organisation } = await someoneAs(db, "school");
    const { person, me } = await learner();
    const school = (organisation as { id: string }).id;
    await anInvitation(db, { email: person.email, role: "school", organisation: { id: school }, by: head });
    const accept = `UPDATE network.invitation SET accepted_at = now(), accepted_by_id = '${person.id}' WHERE email = '${person.email}'`;
    const hat = `INSERT INTO network.membership (id, person_id, organisation_id, role, granted_by_id, starts_at, created_at)
      VALUES (gen_random_uuid(), '${person.id}', '${school}', 'school', '${head.id}', ${old}, ${old})`;
    expect(await attempt(me, hat)).toMatch(/row-level security/);
    const colleague = { person: head.id, hat: "school", organisation: school };
    expect(await attempt(colleague, accept)).toMatch(/^SY-6/);
    await doAs(database, "network_app", me, accept, hat);
    const theirs = `WHERE person_id = '${person.id}' AND organisation_id = '${school}'`;
    const { rows } = await database.owner.query(
      `SELECT 1 FROM network.membership ${theirs} AND starts_at > now() - interval '1 minute'`,
    );
    expect(rows).toHaveLength(1);
    await doAs(database, "network_app", me, `UPDATE network.membership SET ended_at = now() ${theirs}`);
    expect(await attempt(me, `UPDATE network.membership SET ended_at = NULL ${theirs}`)).toMatch(/^KEEP/);
    expect(await attempt(me, hat)).toMatch(/row-level security/);
    expect(await attempt(me, `DELETE FROM network.membership ${theirs}`, hat)).toMatch(/row-level security/);
    expect(await attempt(me, accept, hat)).toMatch(/^KEEP/);
  });

  test("nobody puts even a learner's hat on somebody else", async () => {
    const { me } = await learner();
    const other = await aPerson(db);
    const hat = `INSERT INTO network.membership (id, person_id, role, starts_at, created_at) VALUES (gen_random_uuid(), '${other.id}', 'family', now(), now())`;
    expect(await attempt(me, hat)).toMatch(/row-level security/);
  });

  test("no organisation is made up", async () => {
    const made =
      "INSERT INTO network.organisation (id, name, kind, created_at) VALUES (gen_random_uuid(), 'Mine', 'rhm', now())";
    expect(await attempt(portal, made)).toMatch(/permission denied/);
  });
});

describe("SY-1 consent", () => {
  test("is dated when it is written, in the hat that is worn, by its person alone", async () => {
    const { person, me } = await learner();
    const [{ id }] = (
      await database.owner.query("SELECT id FROM network.consent_wording WHERE purpose = 'account-terms'")
    ).rows;
    const consent = (hat: string) =>
      `INSERT INTO network.consent_record (id, person_id, wording_id, act, how, recipient, at, hat)
       VALUES (gen_random_uuid(), '${person.id}', '${id}', 'given', 'x', 'x', ${old}, ${hat}) RETURNING at`;
    expect(await attempt(me, consent("'school'"))).toMatch(/row-level security/);
    expect(await attempt(portal, consent("NULL"))).toMatch(/row-level security/);
    const [{ at }] = (await doAs<{ at: Date }>(
      database,
      "network_app",
      me,
      consent("'personal_learner'"),
    )) as [{ at: Date }];
    expect(Date.now() - at.getTime()).toBeLessThan(60_000);
  });
});

test("a colleague's hat is not handed on by ending and beginning it anew", async () => {
  const { person, organisation } = await someoneAs(db, "school");
  const other = await aPerson(db);
  const membership = await aMembership(db, {
    person: other,
    role: "school",
    organisation,
    grantedBy: person,
  });
  const us = { person: person.id, hat: "school", organisation: (organisation as { id: string }).id };
  await doAs(
    database,
    "network_app",
    us,
    `UPDATE network.membership SET ended_at = now() WHERE id = '${membership.id}'`,
  );
  expect(await db.membership.findUnique({ where: { id: membership.id } })).toMatchObject({
    endedById: person.id,
  });
});
