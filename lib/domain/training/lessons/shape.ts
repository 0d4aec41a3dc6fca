import type { Lesson } from "../courses/shape";
import type { Place } from "../enrolments/shape";

/** What the learner wrote, by the key of its prompt. */
export type Written = Readonly<Record<string, string>>;

/** A mark of each of these texts, so that a box left as it was drawn can be told from one that was changed. */
export type Marks = Readonly<Record<string, string>>;

/** A lesson as its learner sees it. */
export type LessonView = {
  readonly place: Place;
  readonly lesson: Lesson;
  readonly done: boolean;
  readonly written: Written;
  readonly was: Marks;
  /** The option chosen in each check, by the check's number. */
  readonly chosen: Readonly<Record<string, number>>;
  readonly before: Lesson | null;
  readonly after: Lesson | null;
};

export type GatewayView = { readonly place: Place; readonly written: Written; readonly was: Marks };
