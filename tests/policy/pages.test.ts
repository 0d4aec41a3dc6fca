import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Matrix } from "@/components/policy/matrix";
import { RolePage } from "@/components/policy/role-page";
import { RuleGroupSections } from "@/components/policy/rule-groups";
import {
  actionNames,
  askers,
  neverInEnglish,
  notYetInWords,
  roleNames,
  roles,
  ruleGroups,
  rules,
} from "@/lib/policy";

const times = (text: string, part: string) => text.split(part).length - 1;

const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, " ");

describe("the public pages drawn from the policy", () => {
  test("a role's page speaks in sentences: no verb of the code, no tick, each rule's id after its sentence", () => {
    for (const role of roleNames) {
      const page = renderToStaticMarkup(createElement(RolePage, { role }));
      for (const action of actionNames) expect(textOf(page), `${role} ${action}`).not.toContain(action);
      expect(page, role).not.toContain("M4 12.5 9.5 18 20 6.5");
      for (const { rule, sentence } of neverInEnglish(role)) {
        const said = sentence.replaceAll("'", "&#x27;");
        const after = page.slice(page.indexOf(said)).split("</li>")[0];
        expect(after, `${role} ${rule}`).toContain(`#${rule}"`);
      }
    }
  });

  test("a line about something built, such as reading reflections, is never called not built, whatever its rule waits for", () => {
    const linesOf = (role: "imatter-training" | "lead-professional") =>
      renderToStaticMarkup(createElement(RolePage, { role })).split("</li>");
    for (const role of ["imatter-training", "lead-professional"] as const) {
      for (const line of linesOf(role).filter((each) => /#(IM-4|DT-2)"/.test(each)))
        expect(line, role).not.toContain(notYetInWords);
    }
    const studySupport = linesOf("lead-professional").find((line) => line.includes("gives study support"));
    expect(times(studySupport!, notYetInWords)).toBe(1);
  });

  const boundaries = renderToStaticMarkup(createElement(RuleGroupSections, { groups: ruleGroups }));
  const matrix = renderToStaticMarkup(createElement(Matrix));

  test("the boundary page shows each rule once, and says which are about things not built yet", () => {
    for (const { id } of rules) expect(times(boundaries, `id="${id}"`), id).toBe(1);
    expect(times(boundaries, "Not built yet")).toBe(rules.filter((r) => r.enforcedIn === "not-yet").length);
  });

  test("its table has a row for each verb and an answer for everyone", () => {
    expect(times(matrix, 'scope="row"')).toBe(actionNames.length);
    expect(times(matrix, "<td") - 1).toBe(actionNames.length * askers.length);
  });

  test("each role's page shows its own boundaries, and every rule it links to exists", () => {
    for (const role of roleNames) {
      const page = renderToStaticMarkup(createElement(RolePage, { role }));
      expect(page, role).toContain(roles[role].boundary.replaceAll("'", "&#x27;"));
      for (const { rule } of neverInEnglish(role)) expect(page, role).toContain(`href="/boundaries#${rule}"`);
      const anchors = [...page.matchAll(/\/boundaries#([\w-]+)/g)].map((match) => match[1]!);
      for (const anchor of anchors) expect(boundaries, anchor).toContain(`id="${anchor}"`);
    }
  });
});
