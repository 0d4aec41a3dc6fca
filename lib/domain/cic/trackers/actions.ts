"use server";

import { defineAction } from "@/lib/entry/action";
import { holdEntry, holdGoal, holdStep, holdTracker } from "./reach";
import * as schema from "./schema";
import * as write from "./write";

const room = "cic";
const writing = { does: "tracker.write", room, limit: { tries: 120, seconds: 600 } } as const;

/** Opens a Tracker in the hat that is worn, with the person's own yes. */
export const openTracker = defineAction({
  does: "tracker.open",
  room,
  input: schema.open,
  limit: { tries: 10, seconds: 600 },
  run: async ({ tx, actor, input }) => {
    const id = await write.open(tx, actor, input.wording);
    return { subject: ["tracker", id], goTo: `/${actor.asker}/tracker` };
  },
});

export const setGoal = defineAction({
  ...writing,
  input: schema.setGoal,
  on: ({ tx, actor }) => holdTracker(tx, actor),
  run: async ({ tx, actor, input, row }) => {
    const goal = await write.setGoal(tx, row.id, input);
    return {
      subject: ["tracker", row.id],
      facts: { became: "goal-set" },
      goTo: `/${actor.asker}/tracker/goals/${goal}`,
    };
  },
});

export const rateGoal = defineAction({
  ...writing,
  input: schema.rate,
  on: ({ tx, actor, input }) => holdGoal(tx, actor, input.goal),
  run: async ({ tx, input, row }) => {
    await tx.goalRating.create({ data: write.rated(row.id, input.rating), select: { id: true } });
    return {
      ...{ subject: ["tracker", row.trackerId], facts: { became: "rated" } },
      ...{ says: "Kept.", redraws: true },
    };
  },
});

/** Other words for a goal, or another day on which to look at it again. */
export const changeGoal = defineAction({
  ...writing,
  input: schema.review,
  on: ({ tx, actor, input }) => holdGoal(tx, actor, input.goal),
  run: async ({ tx, input, row }) => {
    const { words, reviewOn } = input;
    await tx.goal.updateMany({ where: { id: row.id }, data: { words, reviewOn } });
    return {
      ...{ subject: ["tracker", row.trackerId], facts: { became: "goal-changed" } },
      ...{ says: "Changed.", redraws: true },
    };
  },
});

export const putGoalAway = defineAction({
  ...writing,
  input: schema.putAway,
  on: ({ tx, actor, input }) => holdGoal(tx, actor, input.goal),
  run: async ({ tx, actor, input, row }) => {
    await tx.goal.updateMany({ where: { id: row.id }, data: write.away(input.ended) });
    return {
      ...{ subject: ["tracker", row.trackerId], facts: { became: "goal-put-away" } },
      goTo: `/${actor.asker}/tracker?away=yes`,
    };
  },
});

export const addStep = defineAction({
  ...writing,
  input: schema.addStep,
  on: ({ tx, actor, input }) => holdGoal(tx, actor, input.goal),
  run: async ({ tx, input, row }) => {
    await write.addStep(tx, row.id, input.words);
    return {
      ...{ subject: ["tracker", row.trackerId], facts: { became: "step-added" } },
      ...{ says: "Added.", redraws: true },
    };
  },
});

export const markStep = defineAction({
  ...writing,
  input: schema.markStep,
  on: ({ tx, actor, input }) => holdStep(tx, actor, input.step),
  run: async ({ tx, input, row }) => {
    await tx.goalStep.updateMany({ where: { id: row.id }, data: { state: input.state } });
    return {
      ...{ subject: ["tracker", row.goal.trackerId], facts: { became: "step-marked" } },
      ...{ says: "Kept.", redraws: true },
    };
  },
});

export const dropStep = defineAction({
  ...writing,
  input: schema.dropStep,
  on: ({ tx, actor, input }) => holdStep(tx, actor, input.step),
  run: async ({ tx, actor, row }) => {
    await tx.goalStep.deleteMany({ where: { id: row.id } });
    return {
      ...{ subject: ["tracker", row.goal.trackerId], facts: { became: "step-removed" } },
      goTo: `/${actor.asker}/tracker/goals/${row.goalId}`,
    };
  },
});

export const writeEntry = defineAction({
  ...writing,
  input: schema.write,
  on: ({ tx, actor }) => holdTracker(tx, actor),
  run: async ({ tx, actor, input, row }) => {
    await write.addEntry(tx, row.id, input.words);
    return {
      ...{ subject: ["tracker", row.id], facts: { became: "entry-written" } },
      goTo: `/${actor.asker}/tracker/entries?kept=yes`,
    };
  },
});

export const changeEntry = defineAction({
  ...writing,
  input: schema.rewrite,
  on: ({ tx, actor, input }) => holdEntry(tx, actor, input.entry),
  run: async ({ tx, actor, input, row }) => {
    await tx.trackerEntry.updateMany({ where: { id: row.id }, data: { words: input.words } });
    return {
      ...{ subject: ["tracker", row.trackerId], facts: { became: "entry-changed" } },
      goTo: `/${actor.asker}/tracker/entries?kept=yes`,
    };
  },
});

export const dropEntry = defineAction({
  ...writing,
  input: schema.dropEntry,
  on: ({ tx, actor, input }) => holdEntry(tx, actor, input.entry),
  run: async ({ tx, actor, row }) => {
    await tx.trackerEntry.deleteMany({ where: { id: row.id } });
    return {
      ...{ subject: ["tracker", row.trackerId], facts: { became: "entry-removed" } },
      goTo: `/${actor.asker}/tracker/entries?deleted=yes`,
    };
  },
});

/** Answers the questions: the first time a baseline, then a follow-up beside it. */
export const lookBack = defineAction({
  ...writing,
  input: schema.look,
  on: ({ tx, actor }) => holdTracker(tx, actor),
  run: async ({ tx, actor, input, row }) => {
    await write.look(tx, row.id, input.questions, input.q);
    return {
      ...{ subject: ["tracker", row.id], facts: { became: "looked-back" } },
      goTo: `/${actor.asker}/tracker/questions?kept=yes`,
    };
  },
});

/** Deletes the Tracker with everything in it, and takes back the yes it rested on. */
export const deleteTracker = defineAction({
  does: "tracker.delete",
  room,
  input: schema.remove,
  on: ({ tx, actor }) => holdTracker(tx, actor),
  run: async ({ tx, actor, row }) => {
    await write.remove(tx, actor, row.id);
    return { subject: ["tracker", row.id], goTo: `/${actor.asker}/tracker?deleted=yes` };
  },
});
