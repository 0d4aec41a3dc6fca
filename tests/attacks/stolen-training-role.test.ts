/** A stolen connection as imt_app: no course, place or certificate changes but as the portal's own code does it. */

import { beforeEach, describe, expect, test } from "vitest";
import { startCourse } from "@/lib/domain/training/enrolments/actions";
import { someoneAs } from "@/prisma/seed/build";
import { doAs, type Pretended, tryAs } from "@/tests/support/as-role";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../support/database";
import { aBuyer, aWorldWithPrices } from "../support/money";

const database = freshDatabase();
const world = aWorldWithPrices(database);
const attempt = (who: Pretended, ...sql: string[]) => tryAs(database, "imt_app", who, ...sql);
const portal = { hat: "the_portal" };

let buyer: Awaited<ReturnType<typeof aBuyer>>;
let me: Pretended;
beforeEach(async () => {
  buyer = await aBuyer(world);
  me = { person: buyer.person.id, hat: "personal_learner" };
});

test.each(["course", "course_version", "course_requirement", "part", "lesson"])(
  "RH-1 no hat changes a row of %s",
  async (table) => {
    for (const hat of ["imatter_training", "the_portal", "personal_learner"])
      for (const sql of [
        `DELETE FROM training.${table}`,
        `INSERT INTO training.${table} SELECT * FROM training.${table}`,
      ])
        expect(await attempt({ ...me, hat }, sql)).toMatch(/permission denied/);
    expect(await attempt(me, "UPDATE training.course SET price_pence = 0")).toMatch(/permission denied/);
  },
);

describe("PL-4 a course is finished by finishing it", () => {
  let place: string;
  beforeEach(async () => {
    const { person, actor } = await someoneAs(world.db, "personal_learner");
    me = { person: person.id, hat: "personal_learner" };
    place = (await press(startCourse, actor, { course: "introduction", agree: "yes", wording: "1" }))
      .subject[1];
  });
  const finish = () =>
    `UPDATE training.enrolment SET state = 'completed', completed_at = now() WHERE id = '${place}'`;
  const mark = (lessons: string) =>
    `INSERT INTO training.lesson_progress SELECT '${place}', l.id, now(), now() FROM training.lesson l
     JOIN training.part p ON p.id = l.part_id JOIN training.enrolment e ON e.version_id = p.version_id WHERE e.id = '${place}' ${lessons}`;

  test("not by saying so, nor with one lesson left", async () => {
    expect(await attempt(me, finish())).toMatch(/^PL-4/);
    expect(
      await attempt(me, `UPDATE training.enrolment SET completed_at = now() WHERE id = '${place}'`),
    ).toMatch(/^PL-4/);
    expect(await attempt(me, mark("OFFSET 1"), finish())).toMatch(/^PL-4/);
    expect(await attempt(me, mark(""), finish())).toBe(1);
    expect(await attempt(portal, finish())).toMatch(/^(FA-1|PL-4)/);
  });

  test("nor on another course's version, nor from the first moment", async () => {
    const place = (version: string, state: string) =>
      `INSERT INTO training.enrolment (id, person_id, course_id, version_id, state, paid_by, hat, created_at, active_at, completed_at)
       SELECT gen_random_uuid(), '${me.person}', c.id, (SELECT v.id FROM training.course_version v JOIN training.course o ON o.id = v.course_id
         WHERE o.slug = '${version}'), '${state}', 'free', 'personal_learner', now(), now(), ${state === "completed" ? "now()" : "NULL"}
       FROM training.course c WHERE c.slug = 'introduction'`;
    const left = `UPDATE training.enrolment SET state = 'left', left_at = now() WHERE person_id = '${me.person}'`;
    expect(await attempt(me, left, place("level-1", "active"))).toMatch(/^KEEP/);
    expect(await attempt(me, left, place("introduction", "completed"))).toMatch(/^KEEP/);
    expect(await attempt(me, left, place("introduction", "active"))).toBe(1);
    expect(await attempt(me, "UPDATE training.enrolment SET course_id = course_id")).toMatch(
      /permission denied/,
    );
  });

  test("and a certificate says what is true, whatever it is told to say", async () => {
    const [course] = await doAs<{ id: string }>(
      database,
      "imt_app",
      me,
      "UPDATE training.enrolment SET last_lesson = 'x' RETURNING course_id AS id",
    );
    await database.owner.query("UPDATE training.course SET certificate = true WHERE id = $1", [course?.id]);
    const earn = `INSERT INTO training.certificate (id, code, enrolment_id, person_id, name, course, level, issued_at)
      VALUES (gen_random_uuid(), gen_random_uuid()::text, '${place}', '${me.person}', 'Professor', 'Brain surgery', '9', timestamptz '2001-01-01')
      RETURNING name, course, issued_at > now() - interval '1 minute' AS fresh`;
    expect(await attempt(me, earn)).toMatch(/^PL-4/);
    const [said] = await doAs<Record<string, unknown>>(database, "imt_app", me, mark(""), finish(), earn);
    expect(said).toMatchObject({
      name: expect.stringMatching(/^Robin Test/),
      course: "Introduction",
      fresh: true,
    });
    expect(await attempt(me, "UPDATE training.certificate SET name = 'x'")).toMatch(/permission denied/);
  });
});

describe("FA-1 the portal itself", () => {
  test("opens what is paid for and ends what is not, and touches nothing else of a place", async () => {
    const change = (set: string) =>
      attempt(portal, `UPDATE training.enrolment SET ${set} WHERE id = '${buyer.place.id}'`);
    expect(await change("state = 'active', active_at = now()")).toMatch(/^PY-2/);
    for (const set of [
      "state = 'left', left_at = now()",
      "state = 'paused', paused_at = now(), active_at = now()",
      "gateway_at = now()",
    ])
      expect(await change(set), set).toMatch(/^(FA-1|PY-2)/);
    expect(await change("state = 'ended', ended_at = now()")).toBe(1);
    expect(await change("person_id = gen_random_uuid()")).toMatch(/permission denied/);
  });
});

test("SY-1 a message to us is answered once, and signed by whoever answers", async () => {
  const { person } = await someoneAs(world.db, "imatter_training");
  const staff = { person: person.id, hat: "imatter_training" };
  const route = { route: "course", controller: "training", name: "Ann", email: "ann@tests.example" } as const;
  const { id } = await world.db.interest.create({ data: { ...route, message: "x", createdAt: new Date() } });
  const answer = (who: string) =>
    `UPDATE network.interest SET answered_at = now(), answer = 'x', answered_by_id = '${who}' WHERE id = '${id}'`;
  const letter = `INSERT INTO network.mail (id, key, template, controller, "to", subject, text, created_at)
    VALUES (gen_random_uuid(), 'x', 'x', 'training', 'ann@tests.example', 'x', 'x', now())`;
  expect(await attempt(staff, letter)).toMatch(/row-level security/);
  expect(await attempt(staff, answer(buyer.person.id))).toMatch(/row-level security/);
  expect(await attempt(staff, answer(person.id), letter)).toBe(1);
  expect(await attempt(staff, answer(person.id), answer(person.id))).toBe(0);
  expect(await attempt(me, answer(me.person as string))).toBe(0);
});
