/** Browser tests walk through a running portal: `npm test` starts one; by hand, set PORTAL_URL. */
import path from "node:path";
import { defineConfig } from "@playwright/test";

const quietBrowser = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: ".",
  testMatch: ["journeys/**/*.spec.ts", "accessibility/**/*.spec.ts"],
  outputDir: path.join(import.meta.dirname, "..", "test-results"),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.PORTAL_URL || "http://localhost:3000",
    locale: "en-GB",
    timezoneId: "Europe/London",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: process.env.CHROMIUM || undefined, args: quietBrowser },
  },
});
