import { day } from "@/lib/platform/dates";
import type { Moment, OwnTracker, Timeline } from "./shape";
import { endWords } from "./words";

/** What happened in a Tracker, newest first. What was only planned is not on it, so nothing can be late. */
function momentsOf({ openedAt, goals, looks, entries }: OwnTracker): Moment[] {
  const moments: Moment[] = [
    { at: openedAt, what: "You opened your Tracker", words: "" },
    ...goals.flatMap((goal): Moment[] => [
      { at: goal.createdAt, what: "You set a goal", words: goal.words },
      ...goal.ratings.map(({ at, rating }) => ({
        at,
        what: `It felt like ${rating} of 10`,
        words: goal.words,
      })),
      ...goal.steps
        .filter(({ state }) => state === "done")
        .map(({ changedAt, words }) => ({ at: changedAt, what: "You did a step", words })),
      ...(goal.archivedAt && goal.ended
        ? [{ at: goal.archivedAt, what: `You put a goal away: ${endWords[goal.ended]}`, words: goal.words }]
        : []),
    ]),
    ...looks.map(({ at, kind }) => ({
      ...{ at, words: "" },
      what:
        kind === "baseline"
          ? "You answered the questions for the first time"
          : "You answered the questions again",
    })),
    ...entries.map(({ createdAt, words }) => ({ at: createdAt, what: "You wrote for yourself", words })),
  ];
  return moments.sort((one, other) => other.at.getTime() - one.at.getTime());
}

/** The same, day by day. */
export function timelineOf(tracker: OwnTracker): Timeline {
  const days = new Map<string, Moment[]>();
  for (const moment of momentsOf(tracker)) {
    const on = day(moment.at);
    days.set(on, [...(days.get(on) ?? []), moment]);
  }
  return [...days];
}
