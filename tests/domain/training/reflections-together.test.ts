import { beforeEach, describe, expect, test } from "vitest";
import { placeWith } from "@/lib/domain/training/enrolments/read";
import type { Place } from "@/lib/domain/training/enrolments/shape";
import { markLesson, reachTheGateway } from "@/lib/domain/training/lessons/actions";
import { gatewayPage, lessonPage } from "@/lib/domain/training/lessons/read";
import { saveReflections } from "@/lib/domain/training/reflections/actions";
import { myReflections } from "@/lib/domain/training/reflections/read";
import type { Actor } from "@/lib/entry/actor";
import { countStatements } from "@/lib/platform/statements";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";
import { aLearner, aWorldOfLearning, join, onLevelOne } from "../../support/learning";

const database = freshDatabase();
const world = aWorldOfLearning(database);
const lesson = "what-this-is";
const both = { "what-brought-you": "The kettle is on.", "a-bit-easier": "A calmer Monday." };
const tooLong = { ...both, "a-bit-easier": "x".repeat(20_001) };
let learner: Actor;
let place: Place;

beforeEach(async () => {
  learner = await aLearner(world);
  place = await join(learner, "introduction");
});

const view = () => lessonPage(learner, place.id, lesson);
/** What a page without script sends: every box, and the marks of what it had shown. */
const send = (text: Record<string, string>, button: string, was: Record<string, string> = {}) =>
  press(markLesson, learner, { enrolment: place.id, lesson, text, was, press: button });

/** The newest events about this place first, in short. */
async function deeds(): Promise<string[]> {
  const { rows } = await database.owner.query(
    "SELECT action, facts FROM network.audit_event WHERE subject_id = $1 AND action ~ 'reflection|lesson|gateway' ORDER BY number",
    [place.id],
  );
  return rows.map(({ action, facts }) =>
    [action, facts.prompt ?? facts.lesson, facts.became].join(" ").trim(),
  );
}

describe("one form for every box of a page", () => {
  test("saving keeps every box, marks nothing, and is audited box by box without a word of it", async () => {
    const done = await send(both, "save");
    expect(done.says).toBe("Kept. Only you can read it.");
    expect(await view()).toMatchObject({ written: both, done: false });
    expect((await placeWith(learner, place.id)).lastLesson).toBe(lesson);
    expect((await deeds()).sort()).toEqual([
      "reflection.write a-bit-easier kept",
      "reflection.write what-brought-you kept",
    ]);
  });

  test("marking keeps every box as well, going on or staying, and so does taking the mark off", async () => {
    const { goTo } = await send(both, "done-next");
    expect(goTo).toMatch(/\/getting-on-can-be-learnt$/);
    expect(await view()).toMatchObject({ written: both, done: true });
    await send({ ...both, "a-bit-easier": "Something else" }, "not-done");
    expect(await view()).toMatchObject({ written: { "a-bit-easier": "Something else" }, done: false });
    expect((await deeds()).slice(2)).toEqual([
      `lesson.mark ${lesson}`,
      "reflection.write a-bit-easier kept",
      `lesson.mark ${lesson}`,
    ]);
  });

  test("a box that cannot be kept is named, and then nothing is marked and no box is kept", async () => {
    for (const button of ["save", "done", "done-next"]) {
      const refused = send(tooLong, button);
      await expect(refused, button).rejects.toMatchObject({
        fields: { "text.a-bit-easier": expect.stringContaining("shorten") },
      });
    }
    await expect(send({ ...both, "no-such-prompt": "x" }, "done")).rejects.toThrow("within reach");
    expect(await view()).toMatchObject({ written: {}, done: false });
    expect(await deeds()).toEqual([]);
  });

  test("a mark that cannot be set keeps no box either", async () => {
    const wrong = { enrolment: place.id, lesson: "no-such-lesson", text: both, press: "done" };
    await expect(press(markLesson, learner, wrong)).rejects.toThrow("within reach");
    expect(await myReflections(learner)).toEqual([]);
  });

  test("a box left as its page showed it is not written again, so an older tab undoes nothing", async () => {
    await send(both, "save");
    const { was } = await view();
    await send({ ...both, "what-brought-you": "Newer" }, "save", was);
    await send({ ...both, "a-bit-easier": "From the older tab\r\n" }, "done", was);
    const now = { "what-brought-you": "Newer", "a-bit-easier": "From the older tab" };
    expect((await view()).written).toEqual(now);
    const untouched = await myReflections(learner);
    await send(now, "save");
    expect(await myReflections(learner)).toEqual(untouched);
    expect((await deeds()).at(-1)).toBe("reflection.write  unchanged");
  });

  test("an emptied box is taken away, and boxes never written in are not missed", async () => {
    await send(both, "save");
    await send({ ...both, "a-bit-easier": " \r\n" }, "done", (await view()).was);
    expect((await view()).written).toEqual({ "what-brought-you": "The kettle is on." });
    expect((await send({ "what-brought-you": "" }, "save")).says).toContain("empty again");
    expect((await send({ "what-brought-you": "", "a-bit-easier": "" }, "save")).says).toContain(
      "boxes are empty",
    );
  });

  test("saving costs three statements beside the session's, however many boxes, and each further event one", async () => {
    await send(both, "save");
    const text = { "what-brought-you": "One changed" };
    const typed = { enrolment: place.id, text };
    const alone = await countStatements(() => press(saveReflections, learner, typed));
    expect(alone.statements).toBeLessThanOrEqual(3);
    const { statements } = await countStatements(() => send({ ...text, "a-bit-easier": "And two" }, "save"));
    expect(statements).toBeLessThanOrEqual(3);
  });
});

describe("the Gateway", () => {
  const boxes = async () => (await gatewayPage(learner, place.id)).written;
  const go = (text: Record<string, string>, button: string) =>
    press(reachTheGateway, learner, { enrolment: place.id, text, press: button });

  test("going through keeps every box; one that is too long keeps the Gateway shut and the others unkept", async () => {
    place = await onLevelOne(world, learner);
    const [first, second] = (place.version.gateway?.prompts ?? []).map(({ key }) => key) as [string, string];
    const words = { [first]: "I look back.", [second]: "I look on." };
    await go({ ...words, [first]: "I looked." }, "save");
    expect((await placeWith(learner, place.id)).gatewayAt).toBeNull();
    await expect(go({ ...words, [second]: "x".repeat(20_001) }, "go-through")).rejects.toMatchObject({
      fields: { [`text.${second}`]: expect.stringContaining("shorten") },
    });
    expect((await placeWith(learner, place.id)).gatewayAt).toBeNull();
    expect(await boxes()).toEqual({ [first]: "I looked.", [second]: "I look on." });
    await go(words, "go-through");
    expect((await placeWith(learner, place.id)).gatewayAt).not.toBeNull();
    expect(await boxes()).toEqual(words);
  });
});
