import { expect, test, vi } from "vitest";
import { acceptInvitation, endMembership, inviteSomebody } from "@/lib/domain/network/memberships/actions";
import { leave } from "@/lib/domain/training/people-data/actions";
import { days, hours, travel } from "@/lib/platform/clock";
import { Problem } from "@/lib/platform/errors";
import { anInvitation } from "@/prisma/seed/accounts";
import { aMembership, aPerson, someoneAs, wearing } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const { db } = freshDatabase();

test("20 one offer of a hat waits at a time, even when it is made twice at once", async () => {
  const head = await someoneAs(db, "school");
  const typed = { email: "twice@tests.example", role: "school" };
  const presses = [1, 2].map(() => press(inviteSomebody, head.actor, typed));
  const answers = await Promise.allSettled(presses);
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const answer of answers)
    if (answer.status === "rejected") expect(answer.reason).toBeInstanceOf(Problem);
  expect(await db.invitation.count({ where: { email: typed.email } })).toBe(1);
});

test("20 an offer that ran out does not stand in the way of a new one", async () => {
  const head = await someoneAs(db, "school");
  const email = "late@tests.example";
  const organisation = head.organisation as { id: string };
  travel(-days(20));
  await anInvitation(db, { email, role: "school", organisation, by: head.person });
  travel(hours(0));
  await press(inviteSomebody, head.actor, { email, role: "school" });
  const offers = await db.invitation.findMany({ where: { email }, orderBy: { createdAt: "asc" } });
  expect(offers.map(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([true, false]);
});

test("20 somebody whose place is ended does not walk back in with another offer", async () => {
  const head = await someoneAs(db, "school");
  const organisation = head.organisation as { id: string };
  const person = await aPerson(db);
  const hat = await aMembership(db, { person, role: "school", organisation, grantedBy: head.person });
  const spare = await anInvitation(db, {
    email: person.email,
    role: "lead_professional",
    organisation,
    by: head.person,
  });
  const again = await anInvitation(db, {
    email: person.email,
    role: "school",
    organisation,
    by: head.person,
  });
  await press(endMembership, head.actor, { membership: hat.id });
  const actor = await wearing(db, (await aMembership(db, { person, role: "personal_learner" })).id);
  for (const { token } of [spare, again])
    await expect(press(acceptInvitation, actor, { invitation: token })).rejects.toBeInstanceOf(Problem);
});

test.each([
  ["ends their place", endMembership],
  ["leaves the portal", leave],
])("20 somebody who %s in another hat leaves no offer of theirs behind", async (_what, action) => {
  const head = await someoneAs(db, "school");
  const organisation = head.organisation as { id: string };
  const person = await aPerson(db);
  const place = { person, role: "school", organisation, grantedBy: head.person } as const;
  const hat = await aMembership(db, { ...place, isLinkContact: true });
  const friend = await aPerson(db);
  const { token } = await anInvitation(db, {
    email: friend.email,
    role: "school",
    organisation,
    by: person,
  });
  const atHome = await wearing(db, (await aMembership(db, { person, role: "personal_learner" })).id);
  await press(action, atHome, action === leave ? { sure: "yes" } : { membership: hat.id });
  const actor = await wearing(db, (await aMembership(db, { person: friend, role: "personal_learner" })).id);
  await expect(press(acceptInvitation, actor, { invitation: token })).rejects.toBeInstanceOf(Problem);
});
