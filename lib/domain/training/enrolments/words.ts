import type { EnrolmentState, Place } from "./shape";

/** What each state is called, and the look of its tag. */
export const stateWords = {
  provisional: { label: "Held, not paid yet", kind: "waiting" },
  active: { label: "Open", kind: "good" },
  paused: { label: "Paused", kind: "paused" },
  completed: { label: "Finished", kind: "good" },
  left: { label: "Left", kind: "ended" },
  ended: { label: "Ended", kind: "ended" },
} as const satisfies Record<EnrolmentState, { label: string; kind: string }>;

type Counted = Pick<Place, "progress" | "version">;

/** "4 of 6: these two remain: “A” and “B”." Never a percentage, never a date. */
export function progressInWords({ progress, version }: Counted): string {
  const all = version.lessons.length;
  const left = progress.remaining;
  if (left.length === all) return `${all} ${all === 1 ? "lesson" : "lessons"}, whenever you are ready.`;
  if (left.length > 0) return `${all - left.length} of ${all} lessons done. ${remainInWords(left)}`;
  if (progress.gateway === "ahead") return `All ${all} lessons done. The Gateway remains.`;
  return progress.gateway === "reached"
    ? `All ${all} lessons done, and the Gateway reached.`
    : `All ${all} lessons done.`;
}

function remainInWords(left: readonly { title: string }[]): string {
  const titles = left.slice(0, 3).map(({ title }) => `“${title}”`);
  if (left.length === 1) return `This one remains: ${titles[0]}.`;
  if (left.length <= 3) return `These ${smallNumbers[left.length]} remain: ${listed(titles)}.`;
  return `${left.length} remain; ${titles[0]} is next.`;
}

const smallNumbers = ["", "one", "two", "three"] as const;

const listed = (items: readonly string[]) => `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

/** What is kept when somebody leaves, in the words they see before and after. */
export const keptOnLeaving = [
  "Your reflections stay yours. You can read and download them after you leave.",
  "The lessons you marked stay marked, in case you come back.",
  "If you paid, the payment stays on record, because the law asks for that.",
] as const;

/** Said too when the course was finished first. */
export const certificateOnLeaving =
  "You finished this course, and that stays true. Your certificate stays yours, and others can still check it.";

export const notAgain =
  "Your money for this course has gone back to you twice. To join it again, please write to I Matter Training first, through Express an interest.";

export const moneyOnLeaving =
  "Leaving does not send money back by itself. The costs page says when you can have it back and how to ask.";
