/** What pages and cards are given about courses. */
export type Prompt = { readonly key: string; readonly ask: string; readonly hint?: string };
export type CheckOption = { readonly text: string; readonly fits: boolean; readonly feedback: string };
export type Check = { readonly question: string; readonly options: readonly CheckOption[] };

export type Course = {
  readonly id: string;
  readonly slug: string;
  readonly level: string;
  readonly title: string;
  readonly strapline: string;
  readonly whatItIs: string;
  readonly whatItIsNot: string;
  readonly whoFor: string;
  readonly audiences: readonly string[];
  readonly format: string;
  readonly commitment: string;
  readonly minutes: number;
  readonly pricePence: number;
  readonly payee: string;
  readonly isOpen: boolean;
  readonly certificate: boolean;
  readonly nextStep: string;
  readonly illustration: string;
};

export type Lesson = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly minutes: number;
  readonly summary: string;
  /** Safe HTML, made from the lesson's Markdown. */
  readonly reading: string;
  readonly prompts: readonly Prompt[];
  readonly checks: readonly Check[];
  readonly isPreview: boolean;
  /** Counted through the whole course, from 1. */
  readonly number: number;
};

export type Part = { readonly title: string; readonly summary: string; readonly lessons: readonly Lesson[] };
export type Gateway = { readonly title: string; readonly intro: string; readonly prompts: readonly Prompt[] };

/** One published version of a course. It never changes. */
export type CourseVersion = {
  readonly id: string;
  readonly parts: readonly Part[];
  readonly lessons: readonly Lesson[];
  readonly gateway: Gateway | null;
};

/** A course as its own page shows it: what comes before it, and what is in it when it is open. */
export type CourseInFull = Course & {
  readonly requires: readonly { readonly slug: string; readonly title: string }[];
  readonly version: CourseVersion | null;
};
