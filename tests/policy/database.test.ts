import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type RuleId, rules, ruleWith } from "@/lib/policy";

const read = (folder: string, ext: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ext))
    .map((name) => readFileSync(path.join(folder, name), "utf8"))
    .join("\n");

const attacks = read("tests/attacks", ".test.ts");
const migrations = read("prisma/migrations", ".sql");
const schema = read("prisma/schema", ".prisma");
const columns = [...schema.matchAll(/^ {2}([a-z]\w*) +\w/gm)].map((match) => match[1]!);
const inDatabase = (id: RuleId) => ["database", "both"].includes(ruleWith(id).enforcedIn);

describe("the register and the database agree", () => {
  test("every trigger, constraint or row policy the register names exists and is tried by name", () => {
    const named = rules.flatMap((rule) =>
      [...rule.where.matchAll(/\b(?:trigger|constraint|row policy) ([\w-]+)/g)].map((match) => match[1]!),
    );
    expect(named.length).toBeGreaterThan(10);
    for (const name of named) {
      expect(migrations, name).toMatch(new RegExp(`(TRIGGER|CONSTRAINT|POLICY) "?${name}"?\\s`));
      expect(attacks, `tests/attacks/last-line.test.ts tries ${name}`).toContain(`"${name}"`);
    }
  });

  test("every check named after a rule is tried by name", () => {
    const checks = [...migrations.matchAll(/CONSTRAINT "([A-Z]{2}-\d[\w-]+)"\s+CHECK/g)].map(
      (match) => match[1]!,
    );
    expect(checks.length).toBeGreaterThan(5);
    expect(checks.filter((name) => !attacks.includes(`"${name}"`))).toEqual([]);
  });

  test("every rule the database is named after is held there, or says which part of it already is", () => {
    const objects = [...migrations.matchAll(/(?:TRIGGER|CONSTRAINT) "((?:[A-Z]{2}-\d+_)+)/g)];
    const ids = new Set(objects.flatMap((match) => match[1]!.split("_").filter(Boolean)) as RuleId[]);
    expect(ids.size).toBeGreaterThan(5);
    for (const id of ids)
      expect(inDatabase(id) || /The database already holds/.test(ruleWith(id).notYet ?? ""), id).toBe(true);
  });

  test("SY-4 no column is for diagnosis, treatment, risk or notes about a person", () => {
    expect(columns.length).toBeGreaterThan(100);
    expect(
      columns.filter((name) => /diagnos|treat|risk|symptom|clinical|casenote|severity/i.test(name)),
    ).toEqual([]);
  });

  test("FA-2 no column can make learning overdue", () => {
    const learning = /model (Enrolment|LessonProgress|CheckAnswer|Reflection) [^}]*/g;
    expect([...schema.matchAll(learning)].join("\n")).not.toMatch(/due|deadline|expires|endsAt/i);
  });

  test("DT-1 a person's record holds a name, an email and where things stand, and nothing more", () => {
    const person = /model Person \{([^}]*)\}/.exec(schema)?.[1] ?? "";
    const own = [...person.matchAll(/^ {2}(\w+) +(String|DateTime|Int|Boolean|Json)\b/gm)].map(
      (match) => match[1],
    );
    expect(own).toEqual([
      "id",
      "name",
      "email",
      "over18At",
      "createdAt",
      "emailSince",
      "disabledAt",
      "leftAt",
    ]);
  });
});
