import { beforeEach, expect, test } from "vitest";
import { DrawingAllowance } from "@/lib/front/drawing-allowance";

let time = 0;
let allowance: DrawingAllowance;
const drawnFor = (address: string, asked: number) =>
  Array.from({ length: asked }, () => allowance.spend(address)).filter(Boolean).length;

beforeEach(() => {
  time = 0;
  allowance = new DrawingAllowance(() => time);
});

test("one address gets a good many pages at once, then a few each second, and nobody else pays for it", () => {
  expect(drawnFor("192.0.2.1", 1_000)).toBe(200);
  expect(drawnFor("192.0.2.2", 10)).toBe(10);
  time = 5_000;
  expect(drawnFor("192.0.2.1", 1_000)).toBe(20);
  time = 3_600_000;
  expect(drawnFor("192.0.2.1", 1_000)).toBe(200);
});

test("a household with millions of addresses counts as one", () => {
  for (let n = 0; n < 200; n++) allowance.spend(`2001:db8:0:1::${n.toString(16)}`);
  expect(allowance.spend("2001:db8:0:1:ffff::1")).toBe(false);
  expect(allowance.spend("2001:db8:0:2::1")).toBe(true);
  expect(allowance.spend("2001:db8::1")).toBe(true);
});
