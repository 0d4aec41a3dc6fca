import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalAddress } from "@/lib/domain/network/people/address";

test("4 case, spaces and Unicode forms of one address become one spelling", () => {
  const spellings = [
    "amara@wendle.example",
    "  Amara@Wendle.EXAMPLE ",
    "amara＠wendle.example",
    "ａmara@wendle.example",
    "amara﹫wendle．example",
  ];
  expect(new Set(spellings.map(canonicalAddress))).toEqual(new Set(["amara@wendle.example"]));
});

test("4 an address in another script has one spelling too", () => {
  expect(canonicalAddress("info@bücher.example")).toBe("info@xn--bcher-kva.example");
  expect(canonicalAddress("info@BÜCHER.example")).toBe("info@xn--bcher-kva.example");
});

test("4 two recipients, line breaks, headers and monsters are refused", () => {
  const tricks = [
    "a@wendle.example,b@wendle.example",
    "a@wendle.example;b@wendle.example",
    "a@wendle.example b@wendle.example",
    "a@b@wendle.example",
    "a＠evil.example@wendle.example",
    "a@wendle.example\r\nBcc: b@wendle.example",
    "a\n@wendle.example",
    "Amara <amara@wendle.example>",
    '"a b"@wendle.example',
    `${"a".repeat(300)}@wendle.example`,
    `a@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.${"e".repeat(60)}.${"f".repeat(60)}.example`,
    "a@localhost",
    "a@[127.0.0.1]",
    "a@127.0.0.1",
    "@wendle.example",
    "a@",
    "a..b@wendle.example",
    "раураl@wendle.example",
    "a@wendle.example\u0000",
    "",
  ];
  expect(tricks.filter((typed) => canonicalAddress(typed) !== null)).toEqual([]);
});

test("4 whatever is typed gives one plain address that reads back as itself, or nothing", () => {
  const nasty = fc.string({ unit: fc.constantFrom(..."aA1.@＠﹫-+_ \r\n,;<>\"'ıſKüß。．") });
  fc.assert(
    fc.property(fc.oneof(nasty, fc.emailAddress(), fc.string({ unit: "grapheme" })), (typed) => {
      const address = canonicalAddress(typed);
      if (address === null) return;
      expect(address).toMatch(/^[!-~]+@[!-~]+$/);
      expect(address.split("@")).toHaveLength(2);
      expect(address).not.toMatch(/[\s,;<>"A-Z]/);
      expect(address.length).toBeLessThanOrEqual(254);
      expect(canonicalAddress(address)).toBe(address);
    }),
    { numRuns: 3_000 },
  );
});
