import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import {
  actions,
  type Kept,
  matrixInEnglish,
  periodInWords,
  retention,
  roleNames,
  roles,
  rules,
  settingInMilliseconds,
  settingInWords,
  settings,
} from "@/lib/policy";

const folder = path.resolve("lib/policy");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);

/** Every word of the policy a person can read. */
const said = [matrixInEnglish(), JSON.stringify([rules, roles, actions, retention, settings])].join("\n");

describe("the policy's words", () => {
  test("FA-4 nobody is labelled", () => {
    expect(said.match(/\b(patients?|clients?|cases?|sufferers?|victims?|service users?)\b/gi)).toBeNull();
  });

  test("SY-4 medical words appear only where they are ruled out", () => {
    const elsewhere = said.replaceAll(rules.find((rule) => rule.id === "SY-4")!.sentence, "");
    expect(elsewhere.match(/\b(diagnos\w*|treatment|therapy|symptoms?|disorders?)\b/gi)).toBeNull();
  });

  test("say of every role why it is there, what happens, and what it does not hold", () => {
    for (const role of roleNames) {
      const { purpose, whatHappens, holdsNot, boundary } = roles[role];
      expect(purpose, role).toMatch(/\.$/);
      expect(boundary, role).toMatch(/\.$/);
      expect(whatHappens.length, role).toBeGreaterThan(2);
      expect(holdsNot.length, role).toBeGreaterThan(1);
    }
  });

  test("come from a room that imports nothing but itself", () => {
    const imports = files.flatMap((name) =>
      [...readFileSync(path.join(folder, name), "utf8").matchAll(/from "([^"]+)"/g)].map((match) => match[1]),
    );
    expect(imports.filter((from) => !from?.startsWith("."))).toEqual([]);
  });

  test("say every period and every setting plainly", () => {
    expect(periodInWords("mail")).toBe("30 days");
    expect(periodInWords("order")).toBe("7 years");
    expect(periodInWords("reflection")).toBe("while the account is open");
    expect(settingInWords("waiting-list.offer")).toBe("48 hours");
    expect(settingInMilliseconds("sign-in-code.life")).toBe(600_000);
  });

  test("a period in words is the number of days the clearing counts by, for everything that is kept", () => {
    const daysIn = { day: 1, month: 30.5, year: 365.25 };
    for (const [kept, { keep }] of Object.entries(retention)) {
      const words = periodInWords(kept as Kept);
      if (typeof keep === "string") expect(words, kept).toBe(keep);
      else {
        const [, n, unit] = /^(\d+) (day|month|year)s?$/.exec(words) ?? [];
        expect(Math.ceil(Number(n) * daysIn[unit as keyof typeof daysIn]), kept).toBe(keep);
      }
    }
  });

  test("never let a setting start above its own ceiling", () => {
    for (const setting of Object.values(settings))
      if ("most" in setting) expect(setting.value).toBeLessThanOrEqual(setting.most);
  });
});
