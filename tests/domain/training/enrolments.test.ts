import { beforeEach, describe, expect, test } from "vitest";
import {
  leaveCourse,
  pauseCourse,
  resumeCourse,
  startCourse,
} from "@/lib/domain/training/enrolments/actions";
import { joining, myLearning, placeWith } from "@/lib/domain/training/enrolments/read";
import { agreeFirst, choosePayment } from "@/lib/domain/training/enrolments/schema";
import { keptOnLeaving, progressInWords } from "@/lib/domain/training/enrolments/words";
import { lessonPage } from "@/lib/domain/training/lessons/read";
import type { Actor } from "@/lib/entry/actor";
import { within } from "@/lib/entry/within";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";
import {
  aLearner,
  aWorldOfLearning,
  join,
  mark,
  onLevelOne,
  otherHat,
  throughTheIntroduction,
} from "../../support/learning";

const world = aWorldOfLearning(freshDatabase());
let learner: Actor;
const start = (typed: object, actor = learner) => press(startCourse, actor, { wording: 1, ...typed });

beforeEach(async () => {
  learner = await aLearner(world);
});

describe("joining", () => {
  test("FA-3 nobody joins without ticking, and the exact words they saw are kept as evidence", async () => {
    await expect(start({ course: "introduction" })).rejects.toThrow("another look");
    expect((await joining(learner, "introduction")).wording.text).toContain("full cost");
    const place = await join(learner, "introduction");
    const consent = await world.db.consentRecord.findFirstOrThrow({
      where: { personId: learner.personId!, about: place.id },
      include: { wording: true },
    });
    expect(consent).toMatchObject({ act: "given", hat: "personal_learner", recipient: "I Matter Training" });
    expect(consent.wording).toMatchObject({ purpose: "course-terms", controller: "training" });
  });

  test("a free course opens at once, and one that is not open cannot be joined", async () => {
    expect((await join(learner, "introduction")).state).toBe("active");
    await throughTheIntroduction(await aLearner(world));
    await expect(start({ course: "ask-anything", agree: "yes" })).rejects.toThrow("another look");
  });

  test("with nothing chosen, the tick and the way of paying are asked for at once", async () => {
    await throughTheIntroduction(learner);
    await expect(start({ course: "level-1" })).rejects.toMatchObject({
      fields: { agree: agreeFirst, paidBy: choosePayment },
    });
    await expect(start({ course: "introduction" })).rejects.toMatchObject({ fields: { agree: agreeFirst } });
    await expect(start({ course: "level-1", paidBy: "self" })).rejects.toMatchObject({
      fields: { agree: agreeFirst },
    });
    expect(await world.db.enrolment.count({ where: { state: "provisional" } })).toBe(0);
  });

  test("TT-3 levels come in order: shown before, and refused by the database", async () => {
    expect((await joining(learner, "level-1")).first).toEqual([
      { slug: "introduction", title: "Introduction" },
    ]);
    await expect(start({ course: "level-1", agree: "yes", paidBy: "self" })).rejects.toMatchObject({
      rule: "TT-3",
      sentence: expect.stringContaining("Introduction comes first"),
    });
    await throughTheIntroduction(learner);
    expect((await joining(learner, "level-1")).first).toEqual([]);
    expect((await join(learner, "level-1", "self")).state).toBe("provisional");
  });

  test("PY-2 a priced place is provisional: its lessons stay closed and the database will not open it", async () => {
    await throughTheIntroduction(learner);
    await expect(start({ course: "level-1", agree: "yes" })).rejects.toThrow("another look");
    const place = await join(learner, "level-1", "funder");
    const lesson = place.version.lessons[0]!.slug;
    await expect(lessonPage(learner, place.id, lesson)).rejects.toThrow("within reach");
    await expect(mark(learner, place, lesson)).rejects.toMatchObject({ rule: "PY-2" });
    await expect(press(resumeCourse, learner, { enrolment: place.id })).rejects.toMatchObject({
      rule: "PY-2",
    });
    const open = within(learner, "training", (tx) =>
      tx.enrolment.updateMany({ where: { id: place.id }, data: { state: "active", activeAt: new Date() } }),
    );
    await expect(open).rejects.toMatchObject({ rule: "PY-2" });
  });

  test("fifty presses at once make one place, and each of them is shown it", async () => {
    const presses = await Promise.all(
      Array.from({ length: 50 }, () => start({ course: "introduction", agree: "yes" })),
    );
    expect(new Set(presses.map((done) => done.goTo)).size).toBe(1);
    expect(await world.db.enrolment.count({ where: { personId: learner.personId! } })).toBe(1);
    expect(await world.db.consentRecord.count({ where: { personId: learner.personId! } })).toBe(1);
  }, 60_000);

  test("looking first and then inserting, without the database's rule, would have made several", async () => {
    await world.db.$executeRaw`CREATE TABLE network.naive (person uuid)`;
    const naive = async () => {
      const there = await world.db.$queryRaw<
        unknown[]
      >`SELECT FROM network.naive WHERE person = ${learner.personId}::uuid`;
      if (there.length === 0)
        await world.db.$executeRaw`INSERT INTO network.naive VALUES (${learner.personId}::uuid)`;
    };
    await Promise.all(Array.from({ length: 50 }, naive));
    const [{ n }] = await world.db.$queryRaw<[{ n: bigint }]>`SELECT count(*) AS n FROM network.naive`;
    expect(Number(n)).toBeGreaterThan(1);
  });

  test("SN-5 SY-1 nobody can enrol somebody else, in any hat or past the policy", async () => {
    const other = await aLearner(world);
    await expect(start({ course: "introduction", agree: "yes", personId: other.personId })).rejects.toThrow(
      "another look",
    );
    for (const role of ["school", "lead_professional", "commissioner", "imatter_training", "rhm"] as const) {
      await expect(
        start({ course: "introduction", agree: "yes" }, await aLearner(world, role)),
      ).rejects.toThrow();
    }
    const { courseId, versionId } = await world.db.enrolment.findUniqueOrThrow({
      where: { id: (await join(learner, "introduction")).id },
    });
    const forged = within(learner, "training", (tx) =>
      tx.enrolment.createMany({
        data: {
          personId: other.personId!,
          hat: "personal_learner",
          courseId,
          versionId,
          state: "active",
          paidBy: "free",
          createdAt: new Date(),
          activeAt: new Date(),
        },
      }),
    );
    await expect(forged).rejects.toThrow("within reach");
  });
});

describe("pausing and leaving", () => {
  test("FA-1 pausing, carrying on and leaving are one press each, and what was done is still there", async () => {
    const place = await join(learner, "introduction");
    await mark(learner, place, "what-this-is");
    const state = async () => (await placeWith(learner, place.id)).state;
    await press(pauseCourse, learner, { enrolment: place.id });
    expect(await state()).toBe("paused");
    await press(resumeCourse, learner, { enrolment: place.id });
    expect(await state()).toBe("active");
    await press(leaveCourse, learner, { enrolment: place.id });
    expect(await state()).toBe("left");
    expect(keptOnLeaving.length).toBeGreaterThan(0);
    await start({ course: "introduction", agree: "yes" });
    expect(await placeWith(learner, place.id)).toMatchObject({
      state: "active",
      progress: { done: { size: 1 } },
    });
  });

  test("FA-1 a place that was paid for can be left and picked up again without paying twice", async () => {
    const place = await onLevelOne(world, learner);
    await press(leaveCourse, learner, { enrolment: place.id });
    expect((await joining(learner, "level-1")).place).toMatchObject({ id: place.id, state: "left" });
    expect((await placeWith(learner, place.id)).may).toEqual({
      ...{ pause: false, resume: true, leave: false, startAgain: false },
    });
  });

  test("FA-2 nothing is ever overdue: a year away changes nothing, and progress is words without dates", async () => {
    const place = await join(learner, "introduction");
    await mark(learner, place, "what-this-is");
    await world.db
      .$executeRaw`UPDATE training.enrolment SET created_at = created_at - interval '1 year' WHERE id = ${place.id}::uuid`;
    const { places } = await myLearning(learner);
    expect(places[0]).toMatchObject({ state: "active", lastLesson: "what-this-is" });
    expect(progressInWords(places[0]!)).toBe(
      "1 of 3 lessons done. These two remain: “Getting on with people can be learnt” and “Go gently with yourself”.",
    );
  });
});

test("two hats never mix: what was joined in one is not there in another", async () => {
  const place = await join(learner, "introduction");
  const atWork = await otherHat(world, learner, "professional_learner");
  expect((await myLearning(atWork)).places).toEqual([]);
  await expect(placeWith(atWork, place.id)).rejects.toThrow("within reach");
  await expect(press(leaveCourse, atWork, { enrolment: place.id })).rejects.toThrow("within reach");
  await join(atWork, "introduction");
  expect(await world.db.enrolment.count({ where: { personId: learner.personId! } })).toBe(2);
});
