import { describe, expect, test } from "vitest";
import {
  type Boundary,
  groupsFor,
  roleNames,
  roles,
  ruleGroups,
  ruleIds,
  rules,
  standingOf,
} from "@/lib/policy";
import { everyoneNever } from "@/lib/policy/roles/everyone";

/** The boundary register as the network agreed it. A rule is added or removed here first. */
const agreed = `
  SY-1 SY-2 SY-3 SY-4 SY-5 SY-6
  PL-1 PL-2 PL-3 PL-4
  PR-1 PR-2 PR-3
  CM-1 CM-2 CM-3 CM-4
  PC-1 PC-2 PC-3 PC-4
  SN-1 SN-2 SN-3 SN-4 SN-5
  CS-1 CS-2 CS-3
  HB-1 HB-2 HB-3 HB-4 HB-5 HB-6 HB-7
  IM-1 IM-2 IM-3 IM-4
  RH-1 RH-2
  LD-1 LD-2 LD-3 LD-4 LD-5
  FA-1 FA-2 FA-3 FA-4
  LC-1 LC-2 LC-3 LC-4
  CT-1 CT-2 CT-3 CT-4 CT-5 CT-6 CT-7 CT-8 CT-9 CT-10
  MP-1 MP-2 MP-3
  TT-1 TT-2 TT-3
  PY-1 PY-2 PY-3
  DT-1 DT-2
`.match(/\S+/g);

const soft = ["SY-5", "PL-3", "LD-5", "CT-6", "MP-2"];

describe("the boundary register", () => {
  test("holds every agreed rule once, and no other", () => {
    expect([...ruleIds].sort()).toEqual([...(agreed ?? [])].sort());
  });

  test("marks as softer only what the network left soft", () => {
    const marked = rules.filter((rule) => rule.strength === "S").map((rule) => rule.id);
    expect(marked.sort()).toEqual([...soft].sort());
  });

  test("says where each rule is held, or honestly why there is nothing to hold", () => {
    for (const rule of rules) {
      if (rule.enforcedIn === "not-yet") expect(rule.notYet, rule.id).toMatch(/\.$/);
      else expect(rule.where, rule.id).not.toBe("");
      expect(rule.sentence, rule.id).toMatch(/^[A-Z].*\.$/);
    }
  });

  test("puts every rule in exactly one group", () => {
    const grouped = ruleGroups.flatMap((group) => group.rules.map((rule) => rule.id));
    expect([...grouped].sort()).toEqual([...ruleIds].sort());
  });

  test("gives every role rules of its own, and the ones for everyone", () => {
    for (const role of roleNames) {
      const titles = groupsFor(role).map((group) => group.title);
      expect(titles.length, role).toBeGreaterThan(1);
      expect(titles.at(-1), role).toBe("Everyone");
    }
  });

  test("is what every boundary cites, in a whole sentence", () => {
    const nevers = [
      ...roleNames.map((role) => roles[role].never),
      standingOf("the-portal").never,
      everyoneNever,
    ].flatMap((never) => Object.values(never) as Boundary[]);
    for (const { rule, sentence } of nevers) {
      expect(ruleIds).toContain(rule);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
  });
});
