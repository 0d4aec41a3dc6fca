import { expect, test } from "vitest";
import { ChangeName } from "@/lib/domain/network/people/schema";

const says = (name: string) => ChangeName.safeParse({ name }).error?.issues[0]?.message ?? "";

test.each(["Amara Osei", "O’Neill-Grant", "李", "Zoë van 't Hof", "নূর", "Ann 2", "St. John"])(
  "%s is a name",
  (name) => expect(says(name)).toBe(""),
);

test.each(["42", "- -", "'", "...", "٣"])("a name has at least one letter, and %s has none", (name) =>
  expect(says(name)).toContain("at least one letter"),
);

test.each(["Ann 🌻", "👩‍👧", "Ann ❤", "🇬🇧 Ann", "1️⃣ Ann", "<Ann>"])(
  "%s holds a sign that is no name's",
  (name) => expect(says(name)).toContain("without pictures"),
);
