import type { CourseVersion } from "../courses/shape";
import type { Choices, EnrolmentState, Place, Progress } from "./shape";

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
 * Leaving is always possible, when a course is finished too (FA-1). A paused place, or one left after it had been
 * theirs, can be picked up again without paying twice.
 */
export const choicesIn = ({ state, activeAt }: Standing): Omit<Choices, "startAgain"> => ({
  pause: state === "active",
  resume: state === "paused" || (state === "left" && activeAt !== null),
  leave: held.includes(state),
});

/** After a full refund a course can be started again, once: whoever sent it back twice writes to us first. */
export const canStartAgain = (refunded: number) => refunded < 2;

type Card = Pick<Place, "state" | "activeAt"> & { readonly course: { readonly slug: string } };

/**
 * One place for each course, although somebody may have had several: the one they hold, otherwise the latest. A place
 * that closed before it was ever theirs is no place to come back to. Places come newest first.
 */
export function oneForEachCourse<P extends Card>(places: readonly P[]): P[] {
  const shown = new Map<string, P>();
  for (const place of places) {
    if (place.state === "ended" && !place.activeAt) continue;
    const before = shown.get(place.course.slug);
    if (!before || (!held.includes(before.state) && held.includes(place.state))) {
      shown.set(place.course.slug, place);
    }
  }
  return [...shown.values()];
}
