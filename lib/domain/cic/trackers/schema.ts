import { z } from "zod";
import { wordingShown } from "@/lib/domain/network/consents/schema";
import { dayTyped } from "@/lib/platform/dates";

const text = (longest: number, missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(longest, `Please shorten this to ${longest.toLocaleString("en-GB")} letters at most.`);

const asksForNumber = "Choose a number from 0 to 10.";
const rating = z
  .string({ error: asksForNumber })
  .regex(/^(\d|10)$/, asksForNumber)
  .transform(Number);

const reviewOn = z
  .string()
  .trim()
  .default("")
  .transform((typed, ctx) => {
    if (typed === "") return null;
    const day = dayTyped(typed);
    if (day) return new Date(day);
    ctx.addIssue({ code: "custom", message: "Give a day such as 3/6/2027, or leave it empty." });
    return z.NEVER;
  });

const goal = z.uuid("That is not one of your goals.");
const entry = z.uuid("That is not one of your entries.");
const goalWords = text(300, "Write what you hope for, in your own words.");
const entryWords = text(10_000, "Write a few words first.");

export const open = z.object({
  wording: wordingShown,
  agree: z.literal("yes", "Tick the box if you want a Tracker. Without it nothing is kept."),
});
export const setGoal = z.object({ words: goalWords, reviewOn });
export const rate = z.object({ goal, rating });
export const review = z.object({ goal, words: goalWords, reviewOn });
export const putAway = z.object({
  goal,
  ended: z.enum(["reached", "changed", "not_now"], "Choose which of these fits best."),
});
export const addStep = z.object({ goal, words: text(200, "Write the step in a few words.") });
export const markStep = z.object({
  step: z.uuid("That is not one of your steps."),
  state: z.enum(["not_started", "doing", "done"], "Choose how far it is."),
});
export const dropStep = z.object({ step: z.uuid("That is not one of your steps.") });
export const write = z.object({ words: entryWords });
export const rewrite = z.object({ entry, words: entryWords });
export const dropEntry = z.object({ entry });
export const look = z.object({
  questions: z.uuid("Reload this page, so that you see the questions as they are now."),
  q: z
    .record(z.string().regex(/^[a-z][a-z-]{1,39}$/), z.string().regex(/^(|\d|10)$/, asksForNumber))
    .default({}),
});
export const remove = z.object({
  sure: z.literal("yes", "Tick to say that you know it cannot be undone."),
});
