/** Each rule in PostgreSQL, tried twice by itself: with it, and with that one rule taken out, when it must not hold. */
import { expect, test } from "vitest";
import type { DatabaseRole } from "@/lib/platform/database-roles";
import { filled, type Ids } from "./a-row-of-everything";
import type { Pretended } from "./as-role";
import type { TestDatabase } from "./database";
import { without } from "./without";

/** A constraint is named in PostgreSQL's own refusal; a trigger has a sentence, and a policy leaves nothing to touch. */
export type Line = [
  rule: string,
  as: DatabaseRole | "owner",
  who: Pretended,
  sql: string,
  answer?: RegExp | 0,
];

export function lastLine(database: TestDatabase, lines: readonly Line[], ids: () => Ids): void {
  test.each(lines)("%s is the last line, and it holds", async (rule, as, who, sql, answer) => {
    const actor = Object.fromEntries(
      Object.entries(who).map(([key, value]) => [key, filled(value as string, ids()).replaceAll("'", "")]),
    );
    const attempt = (given?: { rule: string }) =>
      without(database, given?.rule, as, actor, filled(sql, ids()));
    const [held, open] = [await attempt(), await attempt({ rule })];
    const expected = answer ?? new RegExp(`constraint "${rule}"`);
    if (expected === 0) expect(held).toBe(0);
    else expect(held).toMatch(expected);
    expect(open, "with the rule taken out").toBeGreaterThan(0);
  });
}
