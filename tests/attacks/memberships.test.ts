import { describe, expect, test, vi } from "vitest";
import {
  chooseHat,
  endMembership,
  inviteSomebody,
  makeLinkContact,
  takeLearnerHat,
} from "@/lib/domain/network/memberships/actions";
import { ourPeople } from "@/lib/domain/network/memberships/read";
import { actorWithToken } from "@/lib/entry/session";
import { NotFound, Problem, Refused } from "@/lib/platform/errors";
import { aSession } from "@/prisma/seed/accounts";
import { aPerson, wearing } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";
import { aSchool, aWorldOfSchools, personalHat } from "@/tests/support/schools";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const database = freshDatabase();
const world = aWorldOfSchools(database);

describe("20 nobody gives themselves a role", () => {
  test("a link contact cannot invite their own address", async () => {
    const { head } = await aSchool(world);
    const typed = { email: head.person.email.toUpperCase(), role: "school" };
    await expect(press(inviteSomebody, head.actor, typed)).rejects.toBeInstanceOf(Refused);
  });

  test("a colleague who is no link contact cannot invite, end a place or make a link contact", async () => {
    const { head, colleague } = await aSchool(world);
    const membership = head.membership.id;
    for (const attempt of [
      () => press(inviteSomebody, colleague.actor, { email: "new@tests.example", role: "school" }),
      () => press(endMembership, colleague.actor, { membership }),
      () => press(makeLinkContact, colleague.actor, { membership: colleague.hat.id }),
    ])
      await expect(attempt()).rejects.toBeInstanceOf(Refused);
  });

  test("a role of another kind of organisation cannot be offered", async () => {
    const { head } = await aSchool(world);
    const typed = { email: "new@tests.example", role: "commissioner" };
    await expect(press(inviteSomebody, head.actor, typed)).rejects.toBeInstanceOf(Problem);
  });

  test("only learning can be taken up without an invitation", async () => {
    const actor = await personalHat(world, await aPerson(world.db));
    for (const role of ["school", "rhm", "lead-professional"])
      await expect(press(takeLearnerHat, actor, { role })).rejects.toBeInstanceOf(Refused);
  });

  test("the database refuses it too, whatever the code would do", async () => {
    const { organisation, colleague } = await aSchool(world);
    const person = await aPerson(world.db);
    const client = await database.as("network_app").connect();
    const act = (who: string) =>
      client.query(
        "SELECT set_config('app.person', $1, true), set_config('app.hat', 'school', true), set_config('app.organisation', $2, true)",
        [who, organisation.id],
      );
    const tryIt = async (who: string, sql: string, values: string[]) => {
      await client.query("BEGIN");
      await act(who);
      const result = await client.query(sql, values).then(
        ({ rowCount }) => rowCount,
        (error: Error) => error.message,
      );
      await client.query("ROLLBACK");
      return result;
    };
    const grant = `INSERT INTO network.membership (id, person_id, organisation_id, role, starts_at, created_at)
      VALUES (gen_random_uuid(), $1, $2, 'school', now(), now())`;
    expect(await tryIt(person.id, grant, [person.id, organisation.id])).toMatch(/row-level security/);
    const raise = "UPDATE network.membership SET is_link_contact = true WHERE id = $1";
    expect(await tryIt(colleague.person.id, raise, [colleague.hat.id])).toMatch(/SY-6/);
    const become = "UPDATE network.membership SET role = 'rhm' WHERE id = $1";
    expect(await tryIt(colleague.person.id, become, [colleague.hat.id])).toMatch(/permission denied/);
    client.release();
  });
});

describe("20 the last link contact", () => {
  test("SY-3 stays until there is another", async () => {
    const { head, colleague } = await aSchool(world);
    const last = { membership: head.membership.id };
    await expect(press(endMembership, head.actor, last)).rejects.toThrow("SY-3");
    await press(makeLinkContact, head.actor, { membership: colleague.hat.id });
    await press(endMembership, head.actor, last);
    expect(await world.db.membership.findUnique({ where: { id: head.membership.id } })).toMatchObject({
      endedById: head.person.id,
    });
  });

  test("SY-3 two who leave at the same moment cannot both go", async () => {
    const { head, colleague } = await aSchool(world);
    await press(makeLinkContact, head.actor, { membership: colleague.hat.id });
    const both = await Promise.allSettled([
      press(endMembership, head.actor, { membership: head.membership.id }),
      press(endMembership, await wearing(world.db, colleague.hat.id), { membership: colleague.hat.id }),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("21 hats", () => {
  test("a role removed bites on the next request", async () => {
    const { head, colleague } = await aSchool(world);
    const { token } = await aSession(world.db, { person: colleague.person, membership: colleague.hat });
    expect((await actorWithToken(token)).asker).toBe("school");
    await press(endMembership, head.actor, { membership: colleague.hat.id });
    expect((await actorWithToken(token)).asker).toBe("signed-in");
  });

  test("the one whose place a colleague ended is told by mail, and who leaves by themselves is not", async () => {
    const { head, colleague } = await aSchool(world);
    await press(makeLinkContact, head.actor, { membership: colleague.hat.id });
    const lettersTo = (to: string) =>
      world.db.mail.findMany({ where: { to, template: "membership-ended" }, select: { text: true } });
    await press(endMembership, head.actor, { membership: colleague.hat.id });
    const [letter] = await lettersTo(colleague.person.email);
    expect(letter?.text).toContain(`at ${head.actor.organisation}`);
    const { head: other, colleague: second } = await aSchool(world);
    const itself = await wearing(world.db, second.hat.id);
    await press(endMembership, itself, { membership: second.hat.id });
    expect(await lettersTo(second.person.email)).toEqual([]);
    expect(await lettersTo(other.person.email)).toEqual([]);
  });

  test("nobody puts on somebody else's hat, and no organisation sees another's people", async () => {
    const [ours, theirs] = [await aSchool(world), await aSchool(world)];
    const { session } = await aSession(world.db, { person: ours.head.person });
    const actor = { ...ours.head.actor, sessionId: session.id };
    await expect(press(chooseHat, actor, { hat: theirs.head.membership.id })).rejects.toBeInstanceOf(
      NotFound,
    );
    await expect(press(endMembership, actor, { membership: theirs.colleague.hat.id })).rejects.toBeInstanceOf(
      NotFound,
    );
    const { members } = await ourPeople(actor);
    expect(members.map(({ personId }) => personId).sort()).toEqual(
      [ours.head.person.id, ours.colleague.person.id].sort(),
    );
  });

  test("the audit trail names the hat", async () => {
    const { head } = await aSchool(world);
    await press(inviteSomebody, head.actor, { email: "named@tests.example", role: "school" });
    const event = await world.db.auditEvent.findFirst({
      where: { actorId: head.person.id },
      orderBy: { number: "desc" },
    });
    expect(event).toMatchObject({ hat: "school", action: "membership.invite" });
  });
});
