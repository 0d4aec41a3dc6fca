import { describe, expect, test } from "vitest";
import { routeKeys } from "@/lib/domain/network/interests/routes";
import { audiences, costs, formats, lengths, levels } from "@/lib/domain/training/courses/schema";
import {
  distances,
  partsOfDay,
  rooms,
  audiences as workshopAudiences,
} from "@/lib/domain/training/published-workshops/schema";
import { concerns, isPublicPath, pageKey, publicPages } from "@/lib/front/known-paths";

describe("the name a page is kept under", () => {
  test.each([
    ["/", "/"],
    ["/learning", "/learning"],
    ["/learning?level=level-1&audience=home", "/learning?audience=home&level=level-1"],
    ["/learning?audience=home&level=level-1", "/learning?audience=home&level=level-1"],
    ["/learning?level=&audience=home", "/learning?audience=home"],
    ["/learning?utm_source=mail&fbclid=x", "/learning"],
    ["/learning?q=&q=+", "/learning"],
    ["/roles/primary-care", "/roles/primary-care"],
  ])("%s is kept as %s", (target, key) => expect(pageKey(target)).toBe(key));

  test.each([
    ["an unknown key", "/costs?x=1", "/costs"],
    ["an unknown value", "/learning?audience=zzz", "/learning"],
    ["a repeated key", "/learning?level=level-1&level=level-2", "/learning"],
    ["an odd value beside a known one", "/learning?level=%3Cscript%3E&cost=free", "/learning?cost=free"],
    ["a very long value", `/learning?level=${"a".repeat(41)}`, "/learning"],
    ["a second question mark", "/learning?level=level-1?audience=home", "/learning"],
    ["a key of every object", "/learning?__proto__=x&constructor=y", "/learning"],
  ])("%s makes no page of its own: %s", (_what, target, key) => expect(pageKey(target)).toBe(key));

  test.each([
    ["what is typed", "/learning?q=sleep"],
    ["what is typed, beside a filter", "/learning?audience=home&q=sleep"],
    ["a course the door has not heard of", "/express-interest?course=brand-new"],
    ["a short address as somebody typed it", "/workshops/find?code=ABCD+efgh"],
    ["someone's certificate", "/verify/abc"],
    ["an area of the portal", "/personal-learner"],
    ["a deeper path", "/roles/a/b"],
    ["a longer word", "/learningx"],
    ["the interface", "/api/health"],
  ])("%s goes to Next: %s", (_what, target) => expect(pageKey(target)).toBeNull());

  test("the door knows exactly the filters that the pages know", () => {
    const filtersOf = (path: string) => {
      const { filters = {} } = publicPages.find((page) => page.path === path) ?? {};
      return Object.fromEntries(Object.entries(filters).map(([key, values]) => [key, [...values]]));
    };
    expect(filtersOf("/learning")).toEqual({
      audience: [...audiences],
      level: [...levels],
      length: [...lengths],
      cost: [...costs],
      format: [...formats],
    });
    expect(filtersOf("/workshops")).toEqual({
      audience: [...workshopAudiences],
      part: [...partsOfDay],
      room: [...rooms],
      within: [...distances],
    });
    expect(filtersOf("/express-interest")).toEqual({ course: [...levels], route: routeKeys });
  });

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
