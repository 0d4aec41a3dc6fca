import { describe, expect, test } from "vitest";
import { concerns, isPublicPath, pageKey } from "@/lib/front/known-paths";

describe("the name a page is kept under", () => {
  test.each([
    ["/", "/"],
    ["/learning", "/learning"],
    ["/learning?level=1&audience=home", "/learning?audience=home&level=1"],
    ["/learning?audience=home&level=1", "/learning?audience=home&level=1"],
    ["/learning?level=&audience=home", "/learning?audience=home"],
    ["/learning?utm_source=mail&fbclid=x", "/learning"],
    ["/roles/primary-care", "/roles/primary-care"],
  ])("%s is kept as %s", (target, key) => expect(pageKey(target)).toBe(key));

  test.each([
    ["what is typed", "/learning?q=sleep"],
    ["a postcode", "/express-interest?postcode=ZZ11AA"],
    ["an unknown key", "/costs?x=1"],
    ["a repeated key", "/learning?level=1&level=2"],
    ["an odd value", "/learning?level=%3Cscript%3E"],
    ["a very long value", `/learning?level=${"a".repeat(41)}`],
    ["a second question mark", "/learning?level=1?audience=home"],
    ["someone's certificate", "/verify/abc"],
    ["an area of the portal", "/personal-learner"],
    ["a deeper path", "/roles/a/b"],
    ["a longer word", "/learningx"],
    ["the interface", "/api/health"],
  ])("%s goes to Next: %s", (_what, target) => expect(pageKey(target)).toBeNull());

  test("a public path is public whatever hangs on it", () => {
    expect(isPublicPath("/learning")).toBe(true);
    expect(isPublicPath("/account")).toBe(false);
  });
});

describe("what news concerns", () => {
  test.each([
    ["*", "/", true],
    ["/", "/", true],
    ["/", "/learning", false],
    ["/learning", "/learning", true],
    ["/learning", "/learning?level=1", true],
    ["/learning", "/learning/level-1", true],
    ["/learn", "/learning", false],
    ["/roles/school", "/roles/primary-care", false],
  ])("%s and %s: %s", (changed, key, yes) => expect(concerns(changed, key)).toBe(yes));
});
