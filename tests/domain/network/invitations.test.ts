import { beforeAll, expect, test, vi } from "vitest";
import { inviteSomebody, withdrawInvitation } from "@/lib/domain/network/memberships/actions";
import { invitationAtTheDoor } from "@/lib/domain/network/memberships/read";
import { invitationMail } from "@/lib/domain/network/memberships/words";
import type { actionsDefined } from "@/lib/entry/action";
import { type Actor, visitor } from "@/lib/entry/actor";
import { now } from "@/lib/platform/clock";
import { someoneAs } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const { db } = freshDatabase();
let head: Actor;
beforeAll(async () => {
  head = (await someoneAs(db, "school")).actor;
});

const call = (action: Parameters<typeof actionsDefined.get>[0], typed: object) => press(action, head, typed);

test("an invitation opened by a stranger says who asks and as what, but not whom, and only while it waits", async () => {
  const email = "wren@tests.example";
  const done = await call(inviteSomebody, { email, role: "school" });
  const letter = await db.mail.findFirstOrThrow({ where: { to: email } });
  const token = /\/invitation\/(\S+)/.exec(letter.text)?.[1] as string;
  const offer = await invitationAtTheDoor(visitor, token);
  expect(offer).toMatchObject({ role: "school", organisation: head.organisation });
  expect(JSON.stringify(offer)).not.toContain("wren");
  expect(await invitationAtTheDoor(visitor, `${token}x`)).toBeNull();
  await call(withdrawInvitation, { invitation: done.subject[1] });
  expect(await invitationAtTheDoor(visitor, token)).toBeNull();
});

test("an invitation without an address asks for theirs, not for one's own", async () => {
  const problem = await call(inviteSomebody, { email: " ", role: "school" }).catch((error) => error);
  expect(problem.fields).toEqual({ email: expect.stringContaining("their email address") });
});

test("the mail says the role, and calls staff staff where the role is named after the organisation", () => {
  const mail = (organisation: string, role: "imatter-training" | "lead-professional" | "rhm") =>
    invitationMail({ by: "Daniel Frost", organisation, role, token: "t", until: now() }).text;
  expect(mail("I Matter Training", "imatter-training")).toContain("Your role would be: Member of staff\n");
  expect(mail("I Matter Training", "lead-professional")).toContain("Your role would be: Lead professional\n");
  expect(mail("Relationship Health Matters CIC", "rhm")).toContain("Your role would be: Member of staff\n");
});
