import { expect, test } from "vitest";
import { deedInWords, doerInWords } from "@/lib/domain/network/audit/words";

test("what somebody did is told as done, and an organisation's staff by its name", () => {
  expect(deedInWords("order.ask-money-back", "order")).toBe("asked for the money of an order back");
  expect(doerInWords(false, "imatter_training")).toBe("Somebody at I Matter Training");
  expect(doerInWords(false, "school")).toContain("Somebody as: ");
  expect(doerInWords(true, "imatter_training")).toBe("You");
});
