/** How a practitioner sees it otherwise: it stands beside the person's own view. */
export type OtherView = {
  readonly rating: number;
  readonly words: string;
  readonly by: string;
  readonly at: Date;
};

export type Rating = {
  readonly id: string;
  readonly rating: number;
  readonly at: Date;
  readonly views: readonly OtherView[];
};

export type StepState = "not_started" | "doing" | "done";
type Step = {
  readonly id: string;
  readonly words: string;
  readonly state: StepState;
  readonly changedAt: Date;
};

export type GoalEnd = "reached" | "changed" | "not_now";

export type Goal = {
  readonly id: string;
  readonly words: string;
  readonly createdAt: Date;
  readonly reviewOn: Date | null;
  readonly archivedAt: Date | null;
  readonly ended: GoalEnd | null;
  readonly ratings: readonly Rating[];
  readonly steps: readonly Step[];
};

export type Answer = {
  readonly id: string;
  readonly key: string;
  readonly words: string;
  readonly low: string;
  readonly high: string;
  readonly rating: number;
  readonly views: readonly OtherView[];
};

export type Look = {
  readonly id: string;
  readonly kind: "baseline" | "follow_up";
  readonly at: Date;
  readonly answers: readonly Answer[];
};

export type Entry = {
  readonly id: string;
  readonly words: string;
  readonly createdAt: Date;
  readonly changedAt: Date;
};

export type OwnTracker = {
  readonly id: string;
  readonly openedAt: Date;
  readonly goals: readonly Goal[];
  readonly looks: readonly Look[];
  readonly entries: readonly Entry[];
};

export type Comparison = {
  readonly key: string;
  readonly words: string;
  readonly low: string;
  readonly high: string;
  /** The question was put in other words the second time. */
  readonly reworded: boolean;
  readonly before: Answer | null;
  readonly since: Answer | null;
};

export type Question = {
  readonly key: string;
  readonly words: string;
  readonly low: string;
  readonly high: string;
};

export type Questions = {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly questions: readonly Question[];
};

/** The first answers with the newest ones beside them. */
export type Beside = {
  readonly firstAt: Date;
  readonly lastAt: Date | null;
  readonly rows: readonly Comparison[];
};

/** One thing that happened, on its day. */
export type Moment = { readonly at: Date; readonly what: string; readonly words: string };

/** What happened on each day, newest first. */
export type Timeline = readonly (readonly [day: string, moments: readonly Moment[]])[];

/** What the address of a page says about what was just done. */
export type JustDone = Readonly<Record<string, string | string[] | undefined>>;
