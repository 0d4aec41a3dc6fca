import type { Lesson } from "../courses/shape";
import type { Place } from "../enrolments/shape";

/** What the learner wrote, by the key of its prompt. */
export type Written = Readonly<Record<string, string>>;

/** A lesson as its learner sees it. */
export type LessonView = {
  readonly place: Place;
  readonly lesson: Lesson;
  readonly done: boolean;
  readonly written: Written;
  /** The option chosen in each check, by the check's number. */
  readonly chosen: Readonly<Record<string, number>>;
  readonly before: Lesson | null;
  readonly after: Lesson | null;
};

export type GatewayView = { readonly place: Place; readonly written: Written };
