import type { GoalEnd, StepState } from "./shape";

/** Said wherever the Tracker asks for something (RH-1, HB-6). */
export const whoKeepsIt =
  "Relationship Health Matters CIC keeps this safe for you. You read it in this hat, and a hub only what you lend it. Its staff cannot, and I Matter Training has no way to it.";

export const notWatched = "Nobody watches it and nothing in it is ever overdue.";

export const stepWords: Readonly<Record<StepState, string>> = {
  not_started: "Not started",
  doing: "Doing it",
  done: "Done",
};

export const endWords: Readonly<Record<GoalEnd, string>> = {
  reached: "I got there",
  changed: "Something else matters more now",
  not_now: "Not now",
};

export const ratingAsked = "How near does it feel, from 0 to 10?";
export const ratingHint = "0 is far away. 10 is there. It is only for you to see how it moves.";

export const mostGoals = 3;
