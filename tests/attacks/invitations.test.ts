import { describe, expect, test, vi } from "vitest";
import {
  acceptInvitation,
  endMembership,
  withdrawInvitation,
} from "@/lib/domain/network/memberships/actions";
import { days, travel } from "@/lib/platform/clock";
import { NotFound, Problem } from "@/lib/platform/errors";
import { anInvitation } from "@/prisma/seed/accounts";
import { aPerson } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { aSchool, aWorldOfSchools, personalHat } from "@/tests/support/schools";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const world = aWorldOfSchools(freshDatabase());

describe("20 invitations", () => {
  test("another address finds nothing to accept", async () => {
    const { head, organisation } = await aSchool(world);
    const meant = await aPerson(world.db);
    const { token, invitation } = await anInvitation(world.db, {
      email: meant.email,
      role: "school",
      organisation,
      by: head.person,
    });
    const stranger = await personalHat(world, await aPerson(world.db));
    for (const named of [token, invitation.id])
      await expect(press(acceptInvitation, stranger, { invitation: named })).rejects.toBeInstanceOf(NotFound);
  });

  test("the address it was sent to accepts once, even when pressing ten times at once", async () => {
    const { head, organisation } = await aSchool(world);
    const person = await aPerson(world.db);
    const { token } = await anInvitation(world.db, {
      email: person.email,
      role: "school",
      organisation,
      by: head.person,
    });
    const actor = await personalHat(world, person);
    const presses = Array.from({ length: 10 }, () => press(acceptInvitation, actor, { invitation: token }));
    const answers = await Promise.allSettled(presses);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await world.db.membership.count({ where: { personId: person.id, role: "school" } })).toBe(1);
  });

  test("one that has expired or was withdrawn opens nothing", async () => {
    const { head, organisation } = await aSchool(world);
    const person = await aPerson(world.db);
    const actor = await personalHat(world, person);
    const sent = { email: person.email, role: "school", organisation, by: head.person } as const;
    const late = await anInvitation(world.db, sent);
    travel(days(15));
    await expect(press(acceptInvitation, actor, { invitation: late.token })).rejects.toBeInstanceOf(Problem);
    travel(0);
    await press(withdrawInvitation, head.actor, { invitation: late.invitation.id });
    await expect(press(acceptInvitation, actor, { invitation: late.token })).rejects.toBeInstanceOf(Problem);
  });

  test("those of somebody whose place has ended go with them", async () => {
    const { head, organisation, colleague } = await aSchool(world);
    const person = await aPerson(world.db);
    const sent = { email: person.email, role: "school", organisation, by: colleague.person } as const;
    const { token } = await anInvitation(world.db, sent);
    await press(endMembership, head.actor, { membership: colleague.hat.id });
    const attempt = press(acceptInvitation, await personalHat(world, person), { invitation: token });
    await expect(attempt).rejects.toBeInstanceOf(Problem);
  });
});
