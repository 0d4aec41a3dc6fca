/** Browser tests walk through a running portal: `npm test` starts one; by hand, set PORTAL_URL and PORTAL_DATA. */
import path from "node:path";
import { defineConfig } from "@playwright/test";

const quietBrowser = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const phone = { viewport: { width: 390, height: 844 } };
const desk = { viewport: { width: 1280, height: 900 } };
const cast = ["the cast signs in"];
const learners = ["learners set out"];
const plain = { javaScriptEnabled: false };

export default defineConfig({
  testDir: ".",
  outputDir: path.join(import.meta.dirname, "..", "test-results"),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  reportSlowTests: null,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.PORTAL_URL || "http://localhost:3000",
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: process.env.CHROMIUM || undefined, args: quietBrowser },
  },
  projects: [
    { name: "the cast signs in", testMatch: "support/people.setup.ts" },
    { name: "learners set out", testMatch: "support/learners.setup.ts", dependencies: cast, use: plain },
    { name: "journeys", testMatch: "journeys/**/*.spec.ts", dependencies: cast, use: desk },
    {
      name: "without JavaScript, on a phone",
      testMatch: "journeys/**/*.spec.ts",
      grep: /@plain/,
      dependencies: cast,
      use: { ...phone, ...plain },
    },
    { name: "accessibility", testMatch: "accessibility/**/*.spec.ts", dependencies: learners, use: desk },
    { name: "attacks", testMatch: "attacks/http-*.spec.ts", dependencies: learners, use: desk },
  ],
});
