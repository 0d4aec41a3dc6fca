import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { BadEnvironment, readEnvironment } from "@/lib/platform/env";

const folder = mkdtempSync(path.join(os.tmpdir(), "i-matter-env-"));
afterAll(() => rmSync(folder, { recursive: true }));
const secret = "a".repeat(32);
const own = {
  DATABASE_URL: "postgresql://me:pw@db.example.org/portal",
  PORTAL_SECRET: secret,
  PORTAL_DATA: folder,
};

function complaints(told: Record<string, string>): string[] {
  try {
    readEnvironment(told);
    return [];
  } catch (error) {
    if (error instanceof BadEnvironment) return error.sentences;
    throw error;
  }
}

describe("what is left out has a sensible value", () => {
  test("a database of one's own is not a demonstration", () => {
    const env = readEnvironment(own);
    expect(env).toMatchObject({ PORT: 3000, PORTAL_URL: "http://localhost:3000", DEMO: false });
    expect(env.STRIPE_API).toBeUndefined();
  });

  test("the embedded database is a demonstration unless told otherwise", () => {
    expect(readEnvironment({ ...own, PORTAL_DATABASE: "embedded" }).DEMO).toBe(true);
    expect(readEnvironment({ ...own, PORTAL_DATABASE: "embedded", DEMO: "off" }).DEMO).toBe(false);
    // Where others can come, or real mail goes out, nobody becomes a demonstration by accident.
    const open = { ...own, PORTAL_DATABASE: "embedded", PORTAL_URL: "https://portal.example.org" };
    expect(readEnvironment(open).DEMO).toBe(false);
    const mail = { SMTP_URL: "smtp://mail.example.org", MAIL_FROM: "portal@example.org" };
    expect(readEnvironment({ ...own, PORTAL_DATABASE: "embedded", ...mail }).DEMO).toBe(false);
  });

  test("empty values count as left out", () => {
    expect(readEnvironment({ ...own, PORT: "", SMTP_URL: " " }).PORT).toBe(3000);
  });

  test("the running portal's note and secret are found in the data folder", () => {
    const home = mkdtempSync(path.join(folder, "home-"));
    const settings = {
      DATABASE_URL: "postgresql://x@127.0.0.1:5/portal",
      PORTAL_DATABASE: "embedded",
      PORT: 3005,
    };
    writeFileSync(path.join(home, "running.json"), JSON.stringify({ settings }));
    writeFileSync(path.join(home, "secret"), `${secret}\n`);
    expect(readEnvironment({ PORTAL_DATA: home })).toMatchObject({
      ...settings,
      PORTAL_SECRET: secret,
      DEMO: true,
    });
  });
});

describe("each wrong setting is answered with one plain sentence", () => {
  test.each([
    [{ PORT: "many" }, "PORT must be a whole number from 1 to 65535."],
    [{ PORT: "99999" }, "PORT must be a whole number from 1 to 65535."],
    [{ PORTAL_PROCESSES: "1.5" }, "PORTAL_PROCESSES must be a whole number from 1 to 64."],
    [{ PORTAL_PROCESSES: "0" }, "PORTAL_PROCESSES must be a whole number from 1 to 64."],
    [{ TRUST_PROXY: "1" }, "TRUST_PROXY must be on or off."],
    [{ DEMO: "yes" }, "DEMO must be on or off."],
    [{ PORTAL_SECRET: "short" }, "PORTAL_SECRET must have at least 32 characters."],
    [
      { PORTAL_URL: "http://portal.example.org" },
      "PORTAL_URL must start with https:// (http:// is only for this machine).",
    ],
    [{ SMTP_URL: "smtp://mail.example.org" }, "SMTP_URL is set but MAIL_FROM is not: set both or neither."],
    [
      { STRIPE_IMT_SECRET_KEY: "sk_test_1" },
      "STRIPE_IMT_SECRET_KEY is set but STRIPE_IMT_WEBHOOK_SECRET is not: set both or neither.",
    ],
  ])("%o", (wrong, sentence) => {
    expect(complaints({ ...own, ...wrong })).toEqual([sentence]);
  });

  test("no database", () => {
    expect(complaints({ PORTAL_DATA: folder })).toEqual([
      "No database: start the portal with npm start, or set DATABASE_URL.",
    ]);
  });

  test("a live portal on its own database must bring its own secret", () => {
    const { PORTAL_SECRET: _, ...without } = own;
    expect(complaints({ ...without, NODE_ENV: "production" })[0]).toMatch(
      /^PORTAL_SECRET is missing: set it/,
    );
  });

  test("several at once are all named", () => {
    expect(complaints({ ...own, PORT: "x", DEMO: "x" })).toHaveLength(2);
  });
});

test("a stand-in for Stripe is taken apart the way its library wants it", () => {
  const env = readEnvironment({ ...own, STRIPE_API_BASE: "http://127.0.0.1:4242" });
  expect(env.STRIPE_API).toEqual({ host: "127.0.0.1", port: 4242, protocol: "http" });
});
