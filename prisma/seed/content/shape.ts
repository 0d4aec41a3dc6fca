/** A tap-to-think question. Nothing is marked: every option comes with something kind and useful. */
export type CheckOption = { text: string; fits: boolean; feedback: string };
export type Check = { question: string; options: CheckOption[] };

/** A private reflection. `key` is kebab-case and unique within its course. */
export type Prompt = { key: string; ask: string; hint?: string };

/** `body` is Markdown: ## headings, paragraphs, lists, > quotes and ![alt](/illustrations/x.svg); no HTML. */
export type Lesson = {
  slug: string;
  title: string;
  minutes: number;
  summary: string;
  body: string;
  prompts: Prompt[];
  checks: Check[];
  isPreview?: boolean;
};

export type Part = { title: string; summary: string; lessons: Lesson[] };

/** A pause to look back: questions to think about, with no marks and no pass or fail. */
export type Gateway = { title: string; intro: string; prompts: Prompt[] };

export type Payee = "imt" | "rhm";
type Audience = "home" | "work";

/** A rung of the ladder. `pricePence` is an example price; `format` and `commitment` say so in words. */
export type CourseContent = {
  slug: string;
  title: string;
  level: string;
  strapline: string;
  whatItIs: string;
  whatItIsNot: string;
  whoFor: string;
  audiences: Audience[];
  format: string;
  commitment: string;
  minutes: number;
  pricePence: number;
  payee: Payee;
  open: boolean;
  certificate: boolean;
  nextStep: string;
  requires: string[];
  parts: Part[];
  gateway?: Gateway;
  illustration: string;
};
