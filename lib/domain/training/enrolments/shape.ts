import type { CourseVersion, Lesson } from "../courses/shape";

export type EnrolmentState = "provisional" | "active" | "paused" | "completed" | "left" | "ended";

/** One person's place on one course, with how far they have got. */
export type Place = {
  readonly id: string;
  readonly state: EnrolmentState;
  readonly paidBy: "free" | "self" | "funder";
  readonly createdAt: Date;
  /** Set once the place has been theirs in full; a left place with it can be picked up again. */
  readonly activeAt: Date | null;
  readonly completedAt: Date | null;
  readonly gatewayAt: Date | null;
  readonly lastLesson: string | null;
  readonly course: PlaceCourse;
  readonly version: CourseVersion;
  readonly progress: Progress;
  /** The place whose finishing the certificate of this course tells of: this one, or an earlier one of theirs. */
  readonly certificateAt: string | null;
  readonly may: Choices;
};

/** What the learner can choose to do with a place now. */
export type Choices = {
  readonly pause: boolean;
  readonly resume: boolean;
  readonly leave: boolean;
  /** Join the course anew, after the money for this place went back or nobody paid for it in time. */
  readonly startAgain: boolean;
};

export type PlaceCourse = {
  readonly slug: string;
  readonly title: string;
  readonly level: string;
  readonly strapline: string;
  readonly nextStep: string;
  readonly illustration: string;
  readonly certificate: boolean;
  readonly pricePence: number;
};

export type Progress = {
  readonly done: ReadonlySet<string>;
  readonly remaining: readonly Lesson[];
  /** Where to go on: the first lesson not marked, or none. */
  readonly next: Lesson | null;
  readonly gateway: "none" | "ahead" | "reached";
};

/** A step of the ladder somebody could take next. */
export type NextStep = {
  readonly slug: string;
  readonly title: string;
  readonly strapline: string;
  readonly pricePence: number;
};

/** A certificate of the learner's own, by the place it was earned on. */
export type CertificateHeld = {
  readonly enrolmentId: string;
  readonly course: string;
  readonly issuedAt: Date;
};

/** What the page where somebody joins needs to know. */
export type Joining = {
  readonly wording: { readonly version: number; readonly title: string; readonly text: string };
  /** Courses that come first and are not finished yet. */
  readonly first: readonly { readonly slug: string; readonly title: string }[];
  /** False when their money for this course went back twice. */
  readonly mayStart: boolean;
  /** A place they have or had on this course, in this hat. */
  readonly place: {
    readonly id: string;
    readonly state: EnrolmentState;
    readonly activeAt: Date | null;
  } | null;
};
