import { describe, expect, test } from "vitest";
import {
  actionNames,
  type actions,
  askers,
  decide,
  learnerRoles,
  matrixInEnglish,
  roleNames,
  roles,
  standingOf,
} from "@/lib/policy";
import { everyoneMay } from "@/lib/policy/roles/everyone";

describe("the whole matrix", () => {
  test("reads in English as it was last agreed", async () => {
    await expect(matrixInEnglish()).toMatchFileSnapshot("./matrix.txt");
  });

  test("is no by default: only what a file lists is allowed, for every role and every verb", () => {
    for (const asker of askers) {
      const isHat = asker !== "visitor" && asker !== "the-portal";
      const listed: object = { ...(isHat ? everyoneMay : {}), ...standingOf(asker).may };
      for (const action of actionNames) {
        const decision = decide(asker, action);
        expect(decision.allowed && !(action in listed), `${asker} ${action}`).toBe(false);
        if (!decision.allowed) expect(decision.sentence, `${asker} ${action}`).toMatch(/^[A-Z].*\.$/);
      }
    }
  });

  test("explains a plain no in words", () => {
    expect(decide("school", "course.publish")).toEqual({
      allowed: false,
      rule: "DEFAULT",
      sentence: "A school cannot publish a course or a new version of it here.",
    });
  });

  test("never lets a boundary and a permission of the same role contradict each other", () => {
    for (const asker of askers)
      for (const action of Object.keys(standingOf(asker).may) as (keyof typeof actions)[])
        expect(decide(asker, action).allowed, `${asker} ${action}`).toBe(true);
  });

  test("leaves every hat its account, its consents and its way out", () => {
    for (const role of roleNames)
      for (const action of Object.keys(everyoneMay) as (keyof typeof actions)[])
        expect(decide(role, action).allowed, `${role} ${action}`).toBe(true);
  });

  test("has no superuser: every role is refused something another may do", () => {
    for (const role of roleNames)
      expect(actionNames.some((action) => !decide(role, action).allowed && isGrantedToSomeone(action))).toBe(
        true,
      );
  });

  test("asks for a second step from the hats that see other people's details", () => {
    const guarded = roleNames.filter((role) => roles[role].needsSecondFactor);
    expect([...guarded].sort()).toEqual(
      ["commissioner", "imatter-training", "lead-professional", "locality-hub", "rhm"].sort(),
    );
  });

  test("lets people learn without an organisation behind them", () => {
    const alone = roleNames.filter((role) => !roles[role].needsOrganisation);
    expect(alone).toEqual(learnerRoles);
  });
});

function isGrantedToSomeone(action: keyof typeof actions): boolean {
  return askers.some((asker) => decide(asker, action).allowed);
}
