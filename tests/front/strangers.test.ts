import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { portalAreas, signInPath } from "@/lib/front/portal-areas";
import { sessionCookie } from "@/lib/front/session-cookie";
import { pathOnThisSite } from "@/lib/platform/paths";

const proxy = readFileSync("proxy.ts", "utf8");

test("the proxy watches exactly the areas of the portal, for exactly the session cookie", () => {
  expect(/\/\(([a-z|-]+)\)\/:path\*/.exec(proxy)?.[1]?.split("|").sort()).toEqual([...portalAreas].sort());
  expect(proxy).toContain(`key: "${sessionCookie}"`);
  expect(readFileSync("lib/entry/session.ts", "utf8")).toContain(`sessionCookie = "${sessionCookie}"`);
});

describe("the way back after signing in", () => {
  test("keeps the path and its question", () => {
    expect(signInPath("/family/tracker?month=6")).toBe("/sign-in?next=%2Ffamily%2Ftracker%3Fmonth%3D6");
  });
  test.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "/a\r\nSet-Cookie: x",
    `/${"a".repeat(600)}`,
  ])("never leads off the site: %s", (path) => {
    expect(pathOnThisSite(path)).toBeNull();
    expect(signInPath(path)).toBe("/sign-in");
  });
});
