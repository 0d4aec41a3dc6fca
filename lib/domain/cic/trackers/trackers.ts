import type { Beside, Comparison, Look } from "./shape";

/** The first of the three that is free; null when all are taken. */
export const freeSlot = (taken: readonly number[]) => [1, 2, 3].find((slot) => !taken.includes(slot)) ?? null;

/**
 * A baseline with one later look beside it, question by question and nothing added up. Questions are told apart by
 * their key, so that answers to an older version stand beside those to a newer one.
 */
function compare(baseline: Look, later: Look | null): Comparison[] {
  const keys = [...new Set([...baseline.answers, ...(later?.answers ?? [])].map(({ key }) => key))];
  return keys.map((key) => {
    const [before, since] = [baseline, later].map((look) => look?.answers.find((each) => each.key === key));
    const { words, low, high } = (since ?? before) as NonNullable<typeof before>;
    const reworded = Boolean(before && since && before.words !== since.words);
    return { key, words, low, high, reworded, before: before ?? null, since: since ?? null };
  });
}

/** The first look with the newest beside it; null before the first. */
export function besideEachOther([first, ...later]: readonly Look[]): Beside | null {
  if (!first) return null;
  const last = later.at(-1) ?? null;
  return { firstAt: first.at, lastAt: last?.at ?? null, rows: compare(first, last) };
}
