import { expect, test } from "vitest";
import { inLatin } from "@/lib/platform/pdf";

test("names keep their letters in a PDF, or lose only an accent", () => {
  expect(["Zoë O’Hara", "Łukasz Żółć", "Đorđe", "Renée"].map((name) => inLatin(name))).toEqual([
    "Zoë O’Hara",
    "Lukasz Zólc",
    "Dorde",
    "Renée",
  ]);
});

test("a name with no letter we can print is never left out in silence", () => {
  expect(inLatin("李小龙", "the learner named below")).toBe("the learner named below");
});
