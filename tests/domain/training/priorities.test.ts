import { expect, test, vi } from "vitest";
import { myConsents } from "@/lib/domain/network/consents/read";
import { withdrawFromTraining } from "@/lib/domain/training/consents/actions";
import { forgetPriorities, keepPriorities } from "@/lib/domain/training/priorities/actions";
import { myPriorities } from "@/lib/domain/training/priorities/read";
import type { Actor } from "@/lib/entry/actor";
import { freshDatabase } from "@/tests/support/database";
import { aLearner, aWorldOfLearning, otherHat } from "@/tests/support/learning";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const world = aWorldOfLearning(freshDatabase());
const keep = (actor: Actor, words: string) =>
  press(keepPriorities, actor, { "own-words": words, agree: "yes", wording: 1 });
const notes = async ({ personId }: Actor) =>
  (await world.db.keptPriorities.findMany({ where: { personId: personId as string } })).map(
    ({ note }) => note,
  );
const standing = async (actor: Actor) =>
  (await myConsents(actor)).filter(({ stands }) => stands === "given").map(({ about }) => about);

test("41 a note kept in place of another leaves one note and one yes, and none when it goes", async () => {
  const learner = await aLearner(world);
  await keep(learner, "Calm");
  await keep(learner, "Sleep");
  expect(await notes(learner)).toEqual(["Sleep"]);
  expect(await standing(learner)).toEqual(["personal-learner"]);
  await press(forgetPriorities, learner, {});
  expect(await notes(learner)).toEqual([]);
  expect(await standing(learner)).toEqual([]);
});

test("41 presses at the same moment keep one note", async () => {
  const learner = await aLearner(world);
  await Promise.all(["Calm", "Sleep", "Rest"].map((words) => keep(learner, words)));
  expect(await notes(learner)).toHaveLength(1);
  expect(await standing(learner)).toEqual(["personal-learner"]);
});

test("SN-5 each hat has its own note and its own yes, and one that is taken back leaves the other", async () => {
  const learner = await aLearner(world);
  const parent = await otherHat(world, learner, "family");
  await keep(learner, "Calm");
  await keep(parent, "Bedtimes");
  const held = (await myConsents(parent)).find(({ about }) => about === "personal-learner");
  await press(withdrawFromTraining, parent, { record: held?.history[0]?.id });
  expect(await notes(learner)).toEqual(["Bedtimes"]);
  expect(await standing(learner)).toEqual(["family"]);
  expect((await myPriorities(parent)).kept?.note).toBe("Bedtimes");
});
