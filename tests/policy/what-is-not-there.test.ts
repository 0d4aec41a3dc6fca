/** Rules that are kept by what is not there. Whoever builds it meets these tests first, and replaces them with others. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { actionNames, actions, decide, type Role, roles, ruleWith } from "@/lib/policy";

const schema = readdirSync("prisma/schema", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".prisma"))
  .map((file) => readFileSync(`prisma/schema/${file}`, "utf8"))
  .join("\n");
const models = [...schema.matchAll(/^model (\w+)/gm)].map(([, name]) => name as string);
const verbsOf = (role: Role) => actionNames.filter((action) => decide(role, action).allowed);

/** Every place in the portal where a school can write words of its own, and what they are about. */
const wordsOfASchool = [
  "room",
  "wasRoom",
  "languages",
  "street",
  "town",
  "access",
  "parking",
  "phone",
  "signedName",
  "who",
];

test("SN-4 of all a school can write, nothing is about a family: it has no box for notes on anybody", () => {
  const body = (model: string) => new RegExp(`model ${model} \\{([^}]*)\\}`).exec(schema)?.[1] ?? "";
  const texts = ["Host", "WorkshopRequest", "Workshop", "WorkshopSupport", "StarterAgreement"].flatMap(
    (model) =>
      [...body(model).matchAll(/^ {2}(\w+) +String\b(?!\[)/gm)].map(([, column]) => column as string),
  );
  const free = texts.filter(
    (column) => !/(^id|Id|Code|code|urn|postcode|outcode|words)$|^safeguarding/.test(column),
  );
  expect([...new Set(free)].sort()).toEqual([...wordsOfASchool].sort());
  expect(verbsOf("school").filter((verb) => /note|casework|progress|reflection/.test(verb))).toEqual([]);
});

test("LD-5 nobody joins a group, because there is no study support yet", () => {
  expect(ruleWith("LD-5").enforcedIn).toBe("not-yet");
  expect(models.filter((name) => /study|group/i.test(name))).toEqual([]);
  expect(Object.values(actions).filter((phrase) => /study support|group/.test(phrase))).toEqual([]);
  expect(decide("lead-professional", "responsibility.move").allowed).toBe(false);
});

test("PC-2 PC-4 primary care can say who comes to a workshop, and has no list, task or reminder to come back to", () => {
  const own = verbsOf("primary-care").filter((verb) => !verbsOf("community-service").includes(verb));
  expect(own).toEqual(["workshop.read", "workshop.support"]);
  expect(decide("primary-care", "attendance.read")).toMatchObject({ allowed: false, rule: "PC-4" });
});

test("LC-1 a starter agreement has no way to a course: nothing of learning refers to it", () => {
  const agreement = /model StarterAgreement \{([^}]*)\}/.exec(schema)?.[1] ?? "";
  expect(agreement).not.toMatch(/Course|Enrolment|Seat|FundedCode/);
  expect(roles.school.never["enrolment.*" as never]).toMatchObject({ rule: "SN-5" });
});
