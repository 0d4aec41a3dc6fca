import { beforeEach, describe, expect, test } from "vitest";
import { myLearning, placeWith } from "@/lib/domain/training/enrolments/read";
import { answerCheck } from "@/lib/domain/training/lessons/actions";
import { gatewayPage, lessonPage } from "@/lib/domain/training/lessons/read";
import type { Actor } from "@/lib/entry/actor";
import { countStatements } from "@/lib/platform/statements";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";
import {
  aLearner,
  answer,
  aWorldOfLearning,
  join,
  mark,
  markAll,
  onLevelOne,
  reach,
} from "../../support/learning";

const world = aWorldOfLearning(freshDatabase());
let learner: Actor;
beforeEach(async () => {
  learner = await aLearner(world);
});

describe("a lesson", () => {
  test("reading one changes nothing, and costs at most three statements beside the session's", async () => {
    const place = await join(learner, "introduction");
    await lessonPage(learner, place.id, "go-gently");
    const { statements, result } = await countStatements(() => lessonPage(learner, place.id, "go-gently"));
    expect(statements).toBeLessThanOrEqual(3);
    expect(result).toMatchObject({ done: false, before: { number: 2 }, after: null });
    expect(await world.db.lessonProgress.count({ where: { enrolmentId: place.id } })).toBe(0);
    expect((await placeWith(learner, place.id)).lastLesson).toBeNull();
  });

  test("FA-2 the mark is the learner's own: on, off and on again, and the page picks up from there", async () => {
    const place = await join(learner, "introduction");
    const done = async () => (await lessonPage(learner, place.id, "what-this-is")).done;
    await mark(learner, place, "what-this-is");
    expect(await done()).toBe(true);
    await mark(learner, place, "what-this-is", "no");
    expect(await done()).toBe(false);
    expect((await placeWith(learner, place.id)).progress.next?.slug).toBe("what-this-is");
  });

  test("somebody else's lesson, an unknown one and a made-up address are all simply not found", async () => {
    const place = await join(learner, "introduction");
    const stranger = await aLearner(world);
    await expect(lessonPage(stranger, place.id, "go-gently")).rejects.toThrow("within reach");
    await expect(mark(stranger, place, "go-gently")).rejects.toThrow("within reach");
    await expect(lessonPage(learner, place.id, "no-such-lesson")).rejects.toThrow("within reach");
    await expect(lessonPage(learner, "not-an-id", "go-gently")).rejects.toThrow("within reach");
  });

  test("a check answers with words and no score; the last choice is kept and nothing is added up", async () => {
    const place = await join(learner, "introduction");
    await answer(learner, place, "go-gently", 0, 0);
    await answer(learner, place, "go-gently", 0, 2);
    expect((await lessonPage(learner, place.id, "go-gently")).chosen).toEqual({ 0: 2 });
    const typed = { enrolment: place.id, lesson: "go-gently", check: "0" };
    for (const option of [undefined, "99", "-1", { not: "" }])
      await expect(press(answerCheck, learner, { ...typed, option })).rejects.toThrow("another look");
    await expect(press(answerCheck, learner, { ...typed, check: "7", option: "0" })).rejects.toThrow(
      "within reach",
    );
  });
});

describe("finishing", () => {
  test("a course without a Gateway is finished with its last lesson", async () => {
    const place = await join(learner, "introduction");
    await markAll(learner, place);
    expect((await placeWith(learner, place.id)).state).toBe("completed");
    expect((await myLearning(learner)).next).toEqual([expect.objectContaining({ slug: "level-1" })]);
  });

  test("a course with a Gateway needs both, in either order, and there is nothing to pass", async () => {
    const place = await onLevelOne(world, learner);
    await reach(learner, place);
    expect((await placeWith(learner, place.id)).state).toBe("active");
    await markAll(learner, place);
    const finished = await placeWith(learner, place.id);
    expect(finished).toMatchObject({ state: "completed", progress: { gateway: "reached", remaining: [] } });
    expect((await gatewayPage(learner, place.id)).written).toEqual({});
  });

  test("the last two lessons marked at the same moment still finish the course", async () => {
    const place = await join(learner, "introduction");
    await Promise.all(place.version.lessons.map(({ slug }) => mark(learner, place, slug)));
    expect((await placeWith(learner, place.id)).state).toBe("completed");
  });

  test("a learner's first page costs at most four statements beside the session's, however much they learn", async () => {
    await onLevelOne(world, learner);
    const { statements } = await countStatements(() => myLearning(learner));
    expect(statements).toBeLessThanOrEqual(4);
  });
});
