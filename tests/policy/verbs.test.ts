import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { type Action, actionNames, withoutADoorYet } from "@/lib/policy";

const sources = ["lib/domain", "lib/entry", "lib/jobs", "app"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), "utf8")),
);

/** The verbs some code asks the policy about: `does: "…"` of an action, or `allow(somebody, "…")`. */
const asked = new Set(
  sources.flatMap((source) =>
    [...source.matchAll(/(?:\bdoes: |\ballow\([^()]*?(?:\([^()]*\))?, )"([a-z-]+\.[a-z-]+)"/g)].map(
      (m) => m[1],
    ),
  ),
);

/** Done only as part of another deed, which is the one that is asked about. */
const partOfAnother: Partial<Record<Action, string>> = {
  // recordConsent: with joining a course, keeping priorities, opening an account or expressing an interest.
  "consent.give": "await recordConsent(",
};

test("every verb has code that asks for it, or the pages say that it is not part of the portal yet", () => {
  for (const code of Object.values(partOfAnother)) expect(sources.some((s) => s.includes(code))).toBe(true);
  const unasked = actionNames.filter((action) => !asked.has(action) && !(action in partOfAnother));
  expect([...unasked].sort()).toEqual([...withoutADoorYet].sort());
});

test("no code asks for a verb the policy does not know", () => {
  expect([...asked].filter((verb) => !actionNames.includes(verb as Action))).toEqual([]);
});
