import { createHash } from "node:crypto";

/** By prompt. */
type Texts = Readonly<Record<string, string>>;

/** What came from the boxes of a page, and the marks of what they showed when it was drawn. */
export type Boxes = { readonly text: Texts; readonly was: Texts };

/** A short mark by which a text is known again without being repeated. An empty box has an empty one. */
export const markOf = (text: string) =>
  text && createHash("sha256").update(text).digest("base64url").slice(0, 22);

/** The boxes somebody wrote in. One that is as its page showed it is left alone: another tab may know better. */
export const touched = ({ text, was }: Boxes): [prompt: string, text: string][] =>
  Object.entries(text).filter(([prompt, words]) => was[prompt] !== markOf(words));
