import PDFDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { finished, fitting, readable, write } from "@/lib/platform/pdf";
import { inHand } from "@/lib/platform/pdf-letters";

const page = new PDFDocument();
const hand = { size: 12, colour: "#000000" };
const place = { x: 50, y: 50, width: 300 };
/** The words as they stand from left to right, with the fonts they are in. */
const set = (words: string) => {
  const runs = inHand(page, words, {});
  const fonts = new Set(runs?.map(({ font }) => font.replace(/^.*\/|-400-normal$/g, "")));
  return runs && [runs.map(({ text }) => text).join(""), ...fonts];
};

describe("24 names in a PDF", () => {
  test.each([
    ["Zoë O’Hara", ["atkinson-hyperlegible-latin"]],
    ["Ewa Nowak-Żółć", ["atkinson-hyperlegible-latin", "atkinson-hyperlegible-latin-ext"]],
    ["Nguyễn Thị Ánh", ["noto-sans-latin", "noto-sans-vietnamese"]],
    ["Олена Шевченко", ["noto-sans-cyrillic"]],
    ["Ελένη", ["noto-sans-greek"]],
  ])("%s keeps all its letters", (name, fonts) => expect(set(name)).toEqual([name, ...fonts]));

  test("Arabic is written from the right, with other names among it the way they are read", () => {
    expect(set("محمد علي")?.[0]).toBe("علي محمد");
    expect(set("محمد Ali Khan علي")?.[0]).toBe("علي Ali Khan محمد");
    expect(set("Ali محمد علي")?.[0]).toBe("Ali علي محمد");
  });

  test("letters we do not have are never left out in silence", () => {
    expect(readable(page, "李小龍", "the learner named below")).toBe("the learner named below");
    expect(readable(page, "Bruce 李", "the learner named below")).toBe("the learner named below");
    expect(readable(page, " \u200b ", "the learner named below")).toBe("the learner named below");
    expect(readable(page, "José", "the learner named below")).toBe("José");
  });

  test("control characters, turned writing and broken halves are left out, and an accent is joined", () => {
    expect(set("A\u0000\u001b\nB\u202e\ud800C\ufeff Jose\u0301")?.[0]).toBe("A BC José");
  });
});

test("24 whatever a person is called, the document is whole", async () => {
  const document = new PDFDocument();
  const names = [
    "(\\) endobj %PDF <</JS (x)>>",
    "\u0000\r\n",
    "=1+1",
    "<script>",
    "🙂",
    "e\u0301".repeat(500),
    "ﷺ",
  ];
  for (const name of names) write(document, name, place, hand);
  const pdf = (await finished(document)).toString("latin1");
  expect(pdf.startsWith("%PDF-") && pdf.trimEnd().endsWith("%%EOF")).toBe(true);
  expect(pdf).not.toMatch(/\/JS|\/JavaScript|\/Helvetica/);
});

test("long words get smaller, and then another line", () => {
  const long = "W".repeat(120);
  expect(fitting(page, "Amara", 300, { ...hand, size: 36 }).size).toBe(36);
  expect(fitting(page, long, 300, { ...hand, size: 36 }).size).toBe(12);
  const one = write(page, "Amara", place, hand);
  expect(write(page, long, place, hand)).toBeGreaterThan(one + 40);
  expect(write(page, "several words ".repeat(10), place, hand)).toBeGreaterThan(one + 20);
});
