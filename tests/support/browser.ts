/** The `test` of all browser tests: one that complains when the browser does, and knows when it must be alone. */
import { test as base, type BrowserContext, expect, type Request } from "@playwright/test";
import { portalUrl, turn } from "./portal";

export { expect };

type Ours = {
  /** True for tests that watch every table: nothing else may use the portal meanwhile. */
  alone: boolean;
  inTurn: undefined;
  quietBrowser: undefined;
};

export const test = base.extend<Ours>({
  alone: [false, { option: true }],
  inTurn: [
    async ({ alone }, use) => {
      const done = await turn(alone ? "alone" : "together");
      await use(undefined);
      await done();
    },
    { auto: true, timeout: 240_000 },
  ],
  quietBrowser: [
    async ({ context }, use) => {
      const complaints = listenTo(context);
      await use(undefined);
      expect(complaints, "the browser complained").toEqual([]);
    },
    { auto: true },
  ],
});

/** Collects what a browser complains of: errors, what the page's policy forbids, missing files, other people's sites. */
export function listenTo(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("console", (message) => {
    // Answers that are no success are judged below, where it is known what was asked for.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      complaints.push(`${message.text()} (on ${message.page()?.url()})`);
  });
  context.on("request", (request) => isElsewhere(request) && complaints.push(`asked for ${request.url()}`));
  context.on("response", (response) => {
    const { status, kind } = { status: response.status(), kind: response.request().resourceType() };
    const isPage = kind === "document" || kind === "fetch";
    if (status >= (isPage ? 500 : 400)) complaints.push(`${status} for ${response.url()}`);
  });
  return complaints;
}

const isElsewhere = (request: Request) =>
  /^https?:/.test(request.url()) && new URL(request.url()).origin !== new URL(portalUrl()).origin;
