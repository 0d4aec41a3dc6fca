import { beforeEach, describe, expect, test } from "vitest";
import { leaveCourse } from "@/lib/domain/training/enrolments/actions";
import type { Place } from "@/lib/domain/training/enrolments/shape";
import { lessonPage } from "@/lib/domain/training/lessons/read";
import { deleteReflection, saveReflections } from "@/lib/domain/training/reflections/actions";
import { myReflections, reflectionsToTakeAway } from "@/lib/domain/training/reflections/read";
import type { Actor } from "@/lib/entry/actor";
import { toDatabase } from "@/lib/entry/actor";
import { roleNames } from "@/lib/policy";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";
import { aLearner, aWorldOfLearning, join, otherHat } from "../../support/learning";

const database = freshDatabase();
const world = aWorldOfLearning(database);
const secret = "What I wrote is mine alone";
let learner: Actor;
let place: Place;
const write = (text: string, actor = learner, prompt = "what-brought-you") =>
  press(saveReflections, actor, { enrolment: place.id, text: { [prompt]: text } });

beforeEach(async () => {
  learner = await aLearner(world);
  place = await join(learner, "introduction");
  await write(secret);
});

describe("writing", () => {
  test("what was written is there again, can be changed, and is gone when the box is emptied", async () => {
    const written = async () => (await lessonPage(learner, place.id, "what-this-is")).written;
    expect(await written()).toEqual({ "what-brought-you": secret });
    await write("Something else\r\nin two lines ");
    expect(await written()).toEqual({ "what-brought-you": "Something else\nin two lines" });
    await write("   ");
    expect(await written()).toEqual({});
  });

  test("one reflection can be deleted, also after leaving, and nobody else or another hat can do it", async () => {
    await press(leaveCourse, learner, { enrolment: place.id });
    const { id: reflection } = (await myReflections(learner))[0]!;
    const atWork = await otherHat(world, learner, "professional_learner");
    for (const actor of [await aLearner(world), atWork])
      await expect(press(deleteReflection, actor, { reflection })).rejects.toThrow("within reach");
    expect(await myReflections(learner)).toHaveLength(1);
    const done = await press(deleteReflection, learner, { reflection });
    expect(done.goTo).toBe("/personal-learner/reflections?deleted=yes");
    expect(JSON.stringify(done.facts)).not.toContain(secret);
    expect(await myReflections(learner)).toEqual([]);
    await expect(press(deleteReflection, learner, { reflection })).rejects.toThrow("within reach");
  });

  test("twenty saves at once leave one reflection", async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => write(`try ${n}`)));
    expect(await myReflections(learner)).toHaveLength(1);
  });

  test("what does not fit is answered beside the box; a question of no lesson is not found", async () => {
    await expect(write("x".repeat(20_001))).rejects.toMatchObject({
      fields: { "text.what-brought-you": expect.stringContaining("shorten") },
    });
    await expect(write("x", learner, "no-such-prompt")).rejects.toThrow("within reach");
    expect((await myReflections(learner))[0]?.text).toBe(secret);
  });

  test("hostile text is kept as text", async () => {
    await write("<img src=x onerror=alert(1)>\0{{7*7}}");
    expect((await myReflections(learner))[0]?.text).toBe("<img src=x onerror=alert(1)>{{7*7}}");
  });

  test("the audit trail knows that something was saved, and never what", async () => {
    const { rows } = await database.owner.query(
      "SELECT facts::text FROM network.audit_event WHERE action = 'reflection.write'",
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });
});

describe("reading", () => {
  test("IM-4 every hat that is not the writer's own is refused by the policy, or finds nothing", async () => {
    for (const role of roleNames) {
      const other = await aLearner(world, toDatabase(role));
      const read = myReflections(other).catch(() => []);
      expect(await read, role).toEqual([]);
    }
  });

  test("IM-4 in SQL, no database role and no hat reads another person's words", async () => {
    for (const role of ["network_app", "imt_app", "rhm_app"] as const) {
      for (const hat of [...roleNames.map(toDatabase), "the_portal", ""]) {
        const seen = await asked(role, hat, crypto.randomUUID()).catch((error: Error) => error.message);
        expect(String(seen), `${role} as ${hat}`).toMatch(/^(0|permission denied.*)$/);
      }
    }
    expect(await asked("imt_app", "personal_learner", learner.personId!)).toBe(1);
  });

  test("two hats never mix: the same person at work does not find what they wrote at home", async () => {
    expect(await myReflections(await otherHat(world, learner, "professional_learner"))).toEqual([]);
    expect(await asked("imt_app", "professional_learner", learner.personId!)).toBe(0);
  });

  test("IM-4 nobody writes into another person's box", async () => {
    await expect(write("not mine", await aLearner(world))).rejects.toThrow("within reach");
    expect((await myReflections(learner))[0]?.text).toBe(secret);
  });

  test("FA-1 after leaving, the words are still there to read and to take away", async () => {
    await press(leaveCourse, learner, { enrolment: place.id });
    expect(await myReflections(learner)).toHaveLength(1);
    expect(await reflectionsToTakeAway(learner)).toContain(secret);
  });
});

/** How many reflections one statement sees as a database role, with somebody set as the actor. */
async function asked(
  role: "network_app" | "imt_app" | "rhm_app",
  hat: string,
  person: string,
): Promise<number> {
  const connection = await database.as(role).connect();
  try {
    await connection.query("BEGIN");
    await connection.query("SELECT set_config('app.person', $1, true), set_config('app.hat', $2, true)", [
      person,
      hat,
    ]);
    const { rows } = await connection.query("SELECT count(*)::int AS n FROM training.reflection");
    return rows[0].n;
  } finally {
    await connection.query("ROLLBACK");
    connection.release();
  }
}
