import { expect, test } from "vitest";
import { newPot } from "@/lib/domain/training/funding/schema";

const closes = newPot.shape.closes;

test.each(["31/02/2027", "2027-02-31", "29/02/2027", "31/04/2027", "2027-13-01"])(
  "a fund does not close on %s, a day that is in no calendar",
  (typed) => {
    expect(closes.safeParse(typed).success).toBe(false);
  },
);

test("the days that are there are taken as they were typed", () => {
  expect(["3/6/2027", "29/02/2028", "2027-12-31"].map((typed) => closes.parse(typed))).toEqual([
    "2027-06-03",
    "2028-02-29",
    "2027-12-31",
  ]);
});
