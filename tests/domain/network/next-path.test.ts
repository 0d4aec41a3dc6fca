import fc from "fast-check";
import { expect, test } from "vitest";
import { nextPath } from "@/lib/domain/network/sign-in/sign-in";

test("9 signing in leads on to a page of ours", () => {
  expect(nextPath("/personal-learner/learning?part=2")).toBe("/personal-learner/learning?part=2");
  expect(nextPath("/invitation/abc-DEF_123")).toBe("/invitation/abc-DEF_123");
});

test("9 signing in never leads off the site", () => {
  const tricks = [
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "\\/evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "javascript:alert(1)",
    "/..//evil.example",
    "/.//evil.example",
    "/a/../..//evil.example",
    "evil.example",
    "/api/auth/callback/google",
    `/${"a".repeat(600)}`,
    ["/a", "/b"],
    null,
    undefined,
  ];
  expect(tricks.filter((asked) => nextPath(asked) !== null)).toEqual([]);
});

test("9 whatever is asked, the answer stays here", () => {
  const piece = fc.constantFrom(
    "/",
    "\\",
    "..",
    ".",
    "evil.example",
    "@",
    ":",
    "?",
    "%2f",
    "%5c",
    "\t",
    "a",
    "https",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const path = nextPath(pieces.join(""));
      if (path) expect(new URL(path, "https://portal.example").origin).toBe("https://portal.example");
    }),
    { numRuns: 5_000 },
  );
});
