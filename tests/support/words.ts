import type { Locator } from "@playwright/test";

/** What a reader sees there: words in their lines, without what is hidden. */
export const wordsOf = (there: Locator): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: hidden words must not count, and lines must stay apart.
  there.evaluate((one: HTMLElement) => one.innerText);
