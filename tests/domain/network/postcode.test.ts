import fc from "fast-check";
import { expect, test } from "vitest";
import { readPostcode } from "@/lib/domain/network/localities/postcode";

test("a postcode is read as people type it", () => {
  const spellings = [
    "ZZ1 1AA",
    "zz1 1aa",
    "ZZ11AA",
    "zz1  1AA ",
    "ZZ1-1AA",
    "zz1.1aa",
    "ｚｚ１ １ａａ",
    "ZZI 1AA",
    "zz1 laa",
  ];
  for (const typed of spellings)
    expect(readPostcode(typed), typed).toEqual({ outcode: "ZZ1", incode: "1AA" });
  expect(readPostcode("zz1 iaa")).toEqual({ outcode: "ZZ1", incode: "1AA" });
  expect(readPostcode("EC1A OBB")).toEqual({ outcode: "EC1A", incode: "0BB" });
  expect(readPostcode("M1 1AE")).toEqual({ outcode: "M1", incode: "1AE" });
});

test("the first half is enough, even with a little more after it", () => {
  for (const typed of ["zz1", "ZZ1", " zz1 ", "zz1 1", "ZZ1 1a"])
    expect(readPostcode(typed)?.outcode, typed).toBe("ZZ1");
  expect(readPostcode("ox1o")?.outcode).toBe("OX1O");
});

test("what is no postcode is not made into one", () => {
  for (const typed of ["", "hello there", "12345", "the village", "ZZ1 1AA ZZ1 1AA", "x".repeat(300), "🏡"])
    expect(readPostcode(typed), typed).toBeNull();
});

test("any postcode survives lost spaces, case and the usual slips", () => {
  const letter = fc.constantFrom(..."ABCDEFGHJKMNPRTUVWXYZ");
  const digit = fc.constantFrom(..."1234679");
  const postcode = fc
    .tuple(letter, letter, digit, digit, letter, letter)
    .map(([a, b, d, e, f, g]) => ({ outcode: `${a}${b}${d}`, incode: `${e}${f}${g}` }));
  const spacing = fc.constantFrom("", " ", "  ", "-");
  fc.assert(
    fc.property(postcode, spacing, fc.boolean(), (code, gap, lower) => {
      const typed = `${code.outcode}${gap}${code.incode}`;
      expect(readPostcode(lower ? typed.toLowerCase() : typed)).toEqual(code);
    }),
  );
});

test("nothing typed makes it throw, and what it reads is always well formed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (typed) => {
      const read = readPostcode(typed);
      if (read) expect(read.outcode).toMatch(/^[A-Z]{1,2}[0-9][A-Z0-9]?$/);
    }),
  );
});
