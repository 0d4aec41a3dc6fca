/** Runs in each test file's own process, before the file: settings first, so that any of our files may be imported. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeEach, expect, inject } from "vitest";
import { testSecret } from "./secret";

const url = new URL(inject("postgres"));
url.pathname = `/test_${crypto.randomUUID().replaceAll("-", "")}`;
const folder = mkdtempSync(path.join(os.tmpdir(), "i-matter-test-"));

Object.assign(process.env, {
  DATABASE_URL: url.href,
  PORTAL_DATABASE: "embedded",
  PORTAL_SECRET: testSecret,
  PORTAL_DATA: folder,
  PORTAL_COUNT_QUERIES: "on",
  // Races here are between tests on two cores, not between people: nobody is turned away for waiting.
  DATABASE_PATIENCE: "30000",
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A complaint on the console is a fault, even when every expectation holds.
const complaints: unknown[][] = [];
const original = console.error;
beforeEach(() => {
  complaints.length = 0;
  console.error = (...words) => complaints.push(words);
});
afterEach(() => {
  console.error = original;
  expect(complaints, "console.error was called").toEqual([]);
});
