import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CourseList } from "@/components/course/course-list";
import { StartLinks } from "@/components/course/start-links";
import { PriceList } from "@/components/order/price-list";
import { fitting } from "@/lib/domain/training/courses/courses";
import { catalogue, courseInFull, previewOf } from "@/lib/domain/training/courses/read";
import { readingOf } from "@/lib/domain/training/courses/reading";
import { catalogueFilter } from "@/lib/domain/training/courses/schema";
import type { Course, CourseInFull } from "@/lib/domain/training/courses/shape";
import { costInWords, isWorkshop, openSoFar, searchInWords } from "@/lib/domain/training/courses/words";
import { visitor } from "@/lib/entry/actor";
import { countStatements } from "@/lib/platform/statements";
import { levelTwo } from "@/prisma/seed/content/level-2";
import { freshDatabase } from "../../support/database";
import { aWorldOfLearning } from "../../support/learning";

const database = freshDatabase();
aWorldOfLearning(database);
const found = async (address: Record<string, string>) =>
  fitting(await catalogue(visitor), catalogueFilter.parse(address)).map(({ slug }) => slug);

test("what was searched for is said with how many courses fit, and an open list says nothing", () => {
  const said = (address: Record<string, string>, found: number) =>
    searchInWords(catalogueFilter.parse(address), found);
  expect(said({}, 9)).toBeNull();
  expect(said({ audience: "home" }, 5)).toBeNull();
  expect(said({ q: "listen" }, 2)).toBe("2 courses for “listen”");
  expect(said({ q: "listen", audience: "home", cost: "free" }, 1)).toBe(
    "1 course for home for “listen”, with your choices",
  );
});

test("FA-3 beside the price of Level 2 stands what somebody gets today and what later, as the course itself says it", () => {
  const ideas = levelTwo.parts.flatMap(({ lessons }) => lessons);
  expect(openSoFar[levelTwo.slug]).toContain(`${ideas.length} of 24 ideas today`);
  expect(openSoFar[levelTwo.slug]).toContain(`The other ${24 - ideas.length} open for you`);
  for (const words of [openSoFar[levelTwo.slug], levelTwo.commitment])
    expect(words).toContain("open for you as they are ready, with nothing more to pay");
  expect(levelTwo.certificate).toBe(false);
});

describe("the catalogue", () => {
  test("open courses come first, then the rest of the ladder in its order", async () => {
    const all = await found({});
    expect(all.slice(0, 3)).toEqual(["introduction", "level-1", "level-2"]);
    expect(all.slice(3)).toEqual([
      "ask-anything",
      "get-started",
      "level-2-plus",
      "level-3",
      "level-4",
      "lead-plus",
    ]);
  });

  test("each filter narrows it, alone and together, and what makes no sense is ignored", async () => {
    expect(await found({ cost: "free" })).toEqual(["introduction", "get-started"]);
    expect(await found({ format: "in-person" })).toEqual(["get-started"]);
    expect(await found({ length: "medium" })).toEqual(["level-1", "level-2"]);
    expect(await found({ audience: "work", level: "level-4" })).toEqual(["level-4"]);
    expect(await found({ audience: "home", level: "level-4" })).toEqual([]);
    expect(await found({ audience: "everyone", q: "CORE model" })).toEqual(["level-1"]);
    expect(await found({ q: "%_'); drop table" })).toEqual([]);
  });

  test("a course that is not open has no price yet, and is never called free", async () => {
    const later = (await catalogue(visitor)).filter((course) => !course.isOpen && !isWorkshop(course));
    expect(later.length).toBeGreaterThan(0);
    for (const course of later) expect(costInWords(course)).toBe("Price not set yet");
  });

  test("the workshop is a step that is open and free wherever its cost stands", async () => {
    const workshop = (await catalogue(visitor)).find(isWorkshop) as Course;
    expect(costInWords(workshop)).toBe("Free");
    const inFull: CourseInFull = { ...workshop, requires: [], version: null };
    const pages = [
      createElement(PriceList, { courses: [workshop] }),
      createElement(CourseList, { courses: [workshop], searched: null }),
      createElement(StartLinks, { course: inFull }),
    ].map((part) => renderToStaticMarkup(part));
    for (const page of pages) expect(page).not.toMatch(/[Nn]ot (open|set) yet/);
    expect(pages[2]).toContain("Find a workshop");
  });

  test("RH-1 every course is paid to I Matter Training", async () => {
    expect(new Set((await catalogue(visitor)).map(({ payee }) => payee))).toEqual(new Set(["imt"]));
    await expect(
      database.owner.query("UPDATE training.course SET payee = 'rhm' WHERE is_open"),
    ).rejects.toThrow("RH-1");
  });
});

describe("one course", () => {
  test("FA-3 what it is, what it is not, cost, time and contents are there before anyone joins", async () => {
    const course = await courseInFull(visitor, "level-1");
    expect(course.whatItIs && course.whatItIsNot && course.whoFor && course.commitment).toBeTruthy();
    expect(course.requires).toEqual([expect.objectContaining({ slug: "introduction" })]);
    expect(course.version?.lessons.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test("anyone may read the preview lesson and no other; an unknown course is simply not found", async () => {
    expect((await previewOf(visitor, "introduction")).lesson.isPreview).toBe(true);
    await expect(previewOf(visitor, "level-3")).rejects.toThrow("within reach");
    for (const slug of ["nothing-here", "../etc", "x'; --", ""])
      await expect(courseInFull(visitor, slug)).rejects.toThrow("within reach");
  });

  test("a published version is read once and then kept, and can never change", async () => {
    await courseInFull(visitor, "level-1");
    const { statements } = await countStatements(() => courseInFull(visitor, "level-1"));
    expect(statements).toBeLessThanOrEqual(5);
    await expect(database.owner.query("UPDATE training.lesson SET body = 'changed'")).rejects.toThrow(
      "never changes",
    );
  });
});

describe("a lesson's words", () => {
  test("Markdown becomes HTML, and any HTML in it stays plain text", () => {
    expect(readingOf("## A\n\nsoft\nlines\n\n> one\n>\n> two")).toBe(
      "<h2>A</h2>\n<p>soft\nlines</p>\n<blockquote>\n<p>one</p>\n<p>two</p>\n</blockquote>",
    );
    const hostile = readingOf(
      '<script>alert(1)</script>\n\n[x](javascript:alert(1)) <img src=x onerror="a">',
    );
    expect(hostile).not.toMatch(/<script|href="javascript|<img/);
  });

  test("the way to help is always a link", () => {
    expect(readingOf("See the Help now page (/help-now).")).toBe(
      '<p>See the <a href="/help-now">Help now page</a>.</p>',
    );
    expect(readingOf("Go to /help-now today")).toContain('<a href="/help-now">/help-now</a>');
  });
});
