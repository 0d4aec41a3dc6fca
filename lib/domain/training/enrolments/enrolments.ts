import type { CourseVersion } from "../courses/shape";
import type { Choices, EnrolmentState, Progress } from "./shape";

export function progressOf(
  version: CourseVersion,
  done: readonly string[],
  gatewayAt: Date | null,
): Progress {
  const marked = new Set(done);
  const remaining = version.lessons.filter((lesson) => !marked.has(lesson.id));
  const gateway = version.gateway ? (gatewayAt ? "reached" : "ahead") : "none";
  return { done: marked, remaining, next: remaining[0] ?? null, gateway };
}

/** A course is finished when every lesson is marked and its Gateway, if it has one, is reached. */
export const isFinished = ({ remaining, gateway }: Progress) => remaining.length === 0 && gateway !== "ahead";

/** States in which somebody has a place, whether or not they use it now. */
export const held: readonly EnrolmentState[] = ["provisional", "active", "paused", "completed"];
export const open: readonly EnrolmentState[] = ["active", "completed"];

type Standing = { readonly state: EnrolmentState; readonly activeAt: Date | null };

/**
 * Leaving is always possible (FA-1); a finished course holds nobody, so there is nothing to leave. A paused place,
 * or one left after it had been theirs, can be picked up again without paying twice.
 */
export const choicesIn = ({ state, activeAt }: Standing): Choices => ({
  pause: state === "active",
  resume: state === "paused" || (state === "left" && activeAt !== null),
  leave: ["provisional", "active", "paused"].includes(state),
});
