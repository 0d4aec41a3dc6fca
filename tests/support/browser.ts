/** The `test` of all browser tests: one that complains when the browser does, and knows when it must be alone. */
import { type BrowserContext, test as base, expect, type Page, type Request } from "@playwright/test";
import { browserOf, type PersonInHat } from "./people";
import { portalUrl, turn } from "./portal";

export { expect };

type Ours = {
  /** True for tests that watch every table: nothing else may use the portal meanwhile. */
  alone: boolean;
  /** The one other site that a test may go to. */
  mayGoTo: string;
  inTurn: undefined;
  /** Listens to a browser's complaints; what it has heard fails the test. */
  listenTo: (context: BrowserContext) => void;
  /** Another window, of somebody of the cast who is signed in, or of a stranger. */
  windowOf: (person: PersonInHat | "a stranger") => Promise<Page>;
};

export const test = base.extend<Ours>({
  alone: [false, { option: true }],
  mayGoTo: ["", { option: true }],
  inTurn: [
    async ({ alone }, use) => {
      const done = await turn(alone ? "alone" : "together");
      await use(undefined);
      await done();
    },
    { auto: true, timeout: 240_000 },
  ],
  listenTo: [
    async ({ context, mayGoTo }, use) => {
      const complaints: string[] = [];
      const listen = (to: BrowserContext) => hear(to, (complaint) => complaints.push(complaint));
      listen(context);
      await use(listen);
      const heard = complaints.filter((one) => one !== `asked for ${mayGoTo}`);
      expect(heard, "the browser complained").toEqual([]);
    },
    { auto: true },
  ],
  windowOf: async ({ browser, listenTo }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (person) => {
      const storageState = person === "a stranger" ? nobody : browserOf(person);
      const context = await browser.newContext({ storageState });
      opened.push(context);
      listenTo(context);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

const nobody = { cookies: [], origins: [] };

/** What a browser complains of: errors, what the page's policy forbids, missing files, other people's sites. */
function hear(context: BrowserContext, complain: (words: string) => void): void {
  context.on("weberror", (error) => complain(String(error.error())));
  context.on("console", (message) => {
    // Answers that are no success are judged below, where it is known what was asked for.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      complain(`${message.text()} (on ${message.page()?.url()})`);
  });
  context.on("request", (request) => isElsewhere(request) && complain(`asked for ${request.url()}`));
  context.on("response", (response) => {
    const kind = response.request().resourceType();
    const isPage = kind === "document" || kind === "fetch";
    if (response.status() >= (isPage ? 500 : 400)) complain(`${response.status()} for ${response.url()}`);
  });
}

const isElsewhere = (request: Request) =>
  /^https?:/.test(request.url()) && new URL(request.url()).origin !== new URL(portalUrl()).origin;
