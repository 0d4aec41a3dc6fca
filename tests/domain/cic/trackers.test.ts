import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as tracker from "@/lib/domain/cic/trackers/actions";
import { myTimeline, myTracker, openTrackerOf, questionsNow } from "@/lib/domain/cic/trackers/read";
import type { Actor } from "@/lib/entry/actor";
import { roleNames } from "@/lib/policy";
import { theWordings } from "@/prisma/seed/accounts";
import { someoneAs } from "@/prisma/seed/build";
import { theInstrument } from "@/prisma/seed/hubs";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

const {
  openTracker,
  setGoal,
  rateGoal,
  putGoalAway,
  addStep,
  markStep,
  writeEntry,
  lookBack,
  deleteTracker,
} = tracker;
const { db } = freshDatabase();
const agreed = { wording: 1, agree: "yes" };
const secret = "Only for me: evenings by the river";
let robin: Actor;

beforeAll(async () => {
  await theWordings(db);
  await theInstrument(db);
});
beforeEach(async () => {
  robin = (await someoneAs(db, "family")).actor;
});
const open = () => press(openTracker, robin, agreed);
const mine = () => openTrackerOf(robin);
const goalNow = async () => (await mine()).goals.at(-1)!;

describe("opening", () => {
  test("HB-6 a Tracker opens with its person's own yes, in the words they saw, and not without", async () => {
    await expect(press(openTracker, robin, { wording: 1 })).rejects.toMatchObject({
      fields: { agree: expect.any(String) },
    });
    await expect(press(openTracker, robin, { ...agreed, wording: 9 })).rejects.toMatchObject({
      fields: { agree: expect.stringContaining("changed") },
    });
    expect(await myTracker(robin)).toBeNull();
    await open();
    const { id } = await mine();
    const yes = await db.consentRecord.findFirstOrThrow({ where: { about: id } });
    expect(yes).toMatchObject({ personId: robin.personId, act: "given", hat: "family" });
  });

  test("twenty presses at once open one Tracker with one yes", async () => {
    await Promise.all(Array.from({ length: 20 }, () => open().catch(() => null)));
    expect(await db.tracker.count({ where: { personId: robin.personId as string } })).toBe(1);
    expect(await db.consentRecord.count({ where: { personId: robin.personId as string } })).toBe(1);
  });

  test("HB-6 another hat of the same person, and another person, find nothing", async () => {
    await open();
    expect(await myTracker({ ...robin, asker: "personal-learner" })).toBeNull();
    const other = (await someoneAs(db, "family")).actor;
    await press(setGoal, robin, { words: secret });
    const { id: goal } = await goalNow();
    await expect(press(rateGoal, other, { goal, rating: "3" })).rejects.toThrow("within reach");
    await expect(
      press(rateGoal, { ...robin, asker: "personal-learner" }, { goal, rating: "3" }),
    ).rejects.toThrow("within reach");
  });
});

describe("goals", () => {
  beforeEach(open);

  test("three at a time, in their own words; one put away makes room and keeps its reason", async () => {
    for (const words of ["One", "Two", "Three"]) await press(setGoal, robin, { words });
    await expect(press(setGoal, robin, { words: "Four" })).rejects.toMatchObject({
      fields: { form: expect.stringContaining("three") },
    });
    const { id: goal } = (await mine()).goals[0]!;
    await expect(press(putGoalAway, robin, { goal })).rejects.toMatchObject({
      fields: { ended: expect.any(String) },
    });
    await press(putGoalAway, robin, { goal, ended: "reached" });
    await press(setGoal, robin, { words: "Four" });
    expect((await mine()).goals.map(({ words, ended }) => [words, ended])).toEqual([
      ["One", "reached"],
      ["Two", null],
      ["Three", null],
      ["Four", null],
    ]);
    await expect(press(rateGoal, robin, { goal, rating: "9" })).rejects.toThrow("within reach");
  });

  test("five tabs at once set three goals", async () => {
    const done = await Promise.allSettled(
      ["a", "b", "c", "d", "e"].map((words) => press(setGoal, robin, { words })),
    );
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  });

  test("ratings from 0 to 10 are added and never changed; steps go from not started to done", async () => {
    await press(setGoal, robin, { words: "Supper together", reviewOn: "3/6/2027" });
    const { id: goal, reviewOn } = await goalNow();
    expect(reviewOn?.toISOString()).toContain("2027-06-03");
    for (const rating of ["11", "-1", "x", ""])
      await expect(press(rateGoal, robin, { goal, rating })).rejects.toMatchObject({
        fields: { rating: expect.any(String) },
      });
    for (const rating of ["0", "10"]) await press(rateGoal, robin, { goal, rating });
    await press(addStep, robin, { goal, words: "Ask who is in on Tuesday" });
    const { id: step } = (await goalNow()).steps[0]!;
    await press(markStep, robin, { step, state: "done" });
    const { ratings, steps } = await goalNow();
    expect(ratings.map(({ rating }) => rating)).toEqual([0, 10]);
    expect(steps).toMatchObject([{ state: "done" }]);
  });
});

describe("questions", () => {
  beforeEach(open);

  test("the first answers are the baseline, later ones stand beside it, and any may be left out", async () => {
    const questions = (await questionsNow(robin))!;
    const [one, two] = questions.questions.map(({ key }) => key) as [string, string];
    const answer = (q: Record<string, string>) => press(lookBack, robin, { questions: questions.id, q });
    await expect(answer({ [one]: "" })).rejects.toMatchObject({ fields: { form: expect.any(String) } });
    await answer({ [one]: "3", [two]: "" });
    await answer({ [one]: "6", [two]: "0" });
    const { looks } = await mine();
    expect(looks.map(({ kind, answers }) => [kind, answers.map(({ rating }) => rating)])).toEqual([
      ["baseline", [3]],
      ["follow_up", [6, 0]],
    ]);
  });
});

describe("taking it away", () => {
  test("deleting takes everything and the yes with it, and the person may begin again", async () => {
    await open();
    await press(setGoal, robin, { words: secret });
    await press(writeEntry, robin, { words: secret });
    await expect(press(deleteTracker, robin, {})).rejects.toMatchObject({
      fields: { sure: expect.any(String) },
    });
    await press(deleteTracker, robin, { sure: "yes" });
    expect(await myTracker(robin)).toBeNull();
    const acts = await db.consentRecord.findMany({
      where: { personId: robin.personId as string },
      orderBy: { at: "asc" },
    });
    expect(acts.map(({ act }) => act)).toEqual(["given", "withdrawn"]);
    await open();
    expect((await mine()).goals).toEqual([]);
  });

  test("SY-4 nothing that was written stands in the audit trail, and what happened is on the timeline", async () => {
    await open();
    const done = await press(setGoal, robin, { words: secret });
    await press(writeEntry, robin, { words: secret });
    expect(JSON.stringify(done.facts)).not.toContain(secret);
    const events = await db.auditEvent.findMany({ where: { actorId: robin.personId } });
    expect(JSON.stringify(events.map(({ facts }) => facts))).not.toContain(secret);
    expect((await myTimeline(robin)).flatMap(([, moments]) => moments.map(({ what }) => what))).toEqual([
      "You wrote for yourself",
      "You set a goal",
      "You opened your Tracker",
    ]);
  });

  test.each(roleNames.filter((role) => !/learner|family|hub/.test(role)))(
    "HB-6 RH-1 %s reads no Tracker",
    async (role) => {
      await expect(myTracker({ ...robin, asker: role })).rejects.toThrow();
    },
  );
});
