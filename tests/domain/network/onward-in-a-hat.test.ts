import { expect, test, vi } from "vitest";
import { chooseHat, takeLearnerHat } from "@/lib/domain/network/memberships/actions";
import { areaOf, onwardIn } from "@/lib/domain/network/memberships/way-on";
import { aSession } from "@/prisma/seed/accounts";
import { aMembership, aPerson, wearing } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const { db } = freshDatabase();

const course = "/personal-learner/learning/introduction/start";

test.each([
  [course, "personal-learner", course],
  [course, "family", "/family"],
  ["/invitation/abc", "family", "/invitation/abc"],
  ["/choose-role?next=/family", "family", "/family"],
  ["/personal-learners", "family", "/personal-learners"],
  [null, "school", "/school"],
] as const)("asked for %s, the hat %s leads on to %s", (next, role, goTo) => {
  expect(onwardIn(role, next)).toBe(goTo);
});

test("a page belongs to the hat its address begins with", () => {
  expect(areaOf(course)).toBe("personal-learner");
  expect(areaOf("/family?x=1")).toBe("family");
  expect(areaOf("/learning/introduction")).toBeNull();
});

test("taking a learner's hat goes on to the course that was asked for, and never to another site", async () => {
  const person = await aPerson(db);
  const hat = await aMembership(db, { person, role: "professional_learner" });
  const actor = await wearing(db, hat.id);
  const taken = await press(takeLearnerHat, actor, { role: "personal-learner", next: course });
  expect(taken.goTo).toBe(course);
  const away = { role: "family", next: "//elsewhere.example/family" };
  expect((await press(takeLearnerHat, actor, away)).goTo).toBe("/family");
});

test("wearing a hat one has goes on to the page that was asked for", async () => {
  const person = await aPerson(db);
  const work = await aMembership(db, { person, role: "professional_learner" });
  const home = await aMembership(db, { person, role: "personal_learner" });
  const { session } = await aSession(db, { person, membership: work });
  const actor = { ...(await wearing(db, work.id)), sessionId: session.id };
  const worn = await press(chooseHat, actor, { hat: home.id, next: course });
  expect(worn.goTo).toBe(course);
});
