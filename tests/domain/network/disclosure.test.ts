import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gateInWords, mostBehind, throughTheGate } from "@/lib/domain/network/disclosure/disclosure";

describe("CM-4 the gate every count goes through", () => {
  test("hides what is under ten and rounds the rest to five", () => {
    const shown = [0, 1, 9, 10, 12, 13, 17, 18, 250, 1_003].map((count) => throughTheGate(count).words);
    const hidden = "Fewer than 10";
    expect(shown).toEqual([
      ...[hidden, hidden, hidden, "About 10", "About 10", "About 15", "About 15", "About 20"],
      ...["About 250", "About 1,005"],
    ]);
  });

  test("never lets a count through exactly: every figure stands for several", () => {
    fc.assert(
      fc.property(fc.nat(5_000), (count) => {
        const same = [1, 2, 3, 4, 5]
          .flatMap((step) => [count - step, count + step])
          .filter((near) => near >= 0);
        const alike = same.filter((near) => throughTheGate(near).words === throughTheGate(count).words);
        expect(alike.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  test("money reckoned from a figure is the same for every count the figure could stand for", () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), (a, b) => {
        expect(mostBehind(a)).toBeGreaterThanOrEqual(a);
        if (throughTheGate(a).words === throughTheGate(b).words) expect(mostBehind(a)).toBe(mostBehind(b));
      }),
    );
  });

  test("takes whole numbers of people and nothing else", () => {
    for (const odd of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => throughTheGate(odd)).toThrow("whole number");
    expect(gateInWords).toContain("under 10");
  });
});
