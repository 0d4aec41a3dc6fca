import { beforeAll, describe, expect, test, vi } from "vitest";
import {
  acceptInvitation,
  chooseHat,
  endMembership,
  inviteSomebody,
  makeLinkContact,
  takeLearnerHat,
  withdrawInvitation,
} from "@/lib/domain/network/memberships/actions";
import { ourPeople } from "@/lib/domain/network/memberships/read";
import { actionsDefined } from "@/lib/entry/action";
import type { Actor } from "@/lib/entry/actor";
import { perform } from "@/lib/entry/perform";
import { actorWithToken } from "@/lib/entry/session";
import { prepareQueues } from "@/lib/jobs/prepare";
import { days, travel } from "@/lib/platform/clock";
import { NotFound, Problem, Refused } from "@/lib/platform/errors";
import {
  aMembership,
  anInvitation,
  aPerson,
  aSession,
  asOwner,
  type Owner,
  someoneAs,
  wearing,
} from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";
import { testSecret } from "@/tests/support/secret";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const database = freshDatabase();
let db: Owner;
beforeAll(async () => {
  await prepareQueues(database.url, testSecret);
  db = asOwner(database.url);
});

const call = (action: Parameters<typeof actionsDefined.get>[0], actor: Actor, typed: object) =>
  perform(actionsDefined.get(action)!, actor, typed);

/** A school with a link contact, and a colleague who is none. */
async function aSchool() {
  const head = await someoneAs(db, "school");
  const organisation = head.organisation as { id: string };
  const person = await aPerson(db);
  const hat = await aMembership(db, { person, role: "school", organisation, grantedBy: head.person });
  return { head, organisation, colleague: { person, hat, actor: await wearing(db, hat.id) } };
}

const personalHat = async (person: { id: string }) =>
  wearing(db, (await aMembership(db, { person, role: "personal_learner" })).id);

describe("20 nobody gives themselves a role", () => {
  test("a link contact cannot invite their own address", async () => {
    const { head } = await aSchool();
    const typed = { email: head.person.email.toUpperCase(), role: "school" };
    await expect(call(inviteSomebody, head.actor, typed)).rejects.toBeInstanceOf(Refused);
  });

  test("a colleague who is no link contact cannot invite, end a place or make a link contact", async () => {
    const { head, colleague } = await aSchool();
    const membership = head.membership.id;
    for (const attempt of [
      call(inviteSomebody, colleague.actor, { email: "new@tests.example", role: "school" }),
      call(endMembership, colleague.actor, { membership }),
      call(makeLinkContact, colleague.actor, { membership: colleague.hat.id }),
    ])
      await expect(attempt).rejects.toBeInstanceOf(Refused);
  });

  test("a role of another kind of organisation cannot be offered", async () => {
    const { head } = await aSchool();
    const typed = { email: "new@tests.example", role: "commissioner" };
    await expect(call(inviteSomebody, head.actor, typed)).rejects.toBeInstanceOf(Problem);
  });

  test("only learning can be taken up without an invitation", async () => {
    const actor = await personalHat(await aPerson(db));
    for (const role of ["school", "rhm", "lead-professional"])
      await expect(call(takeLearnerHat, actor, { role })).rejects.toBeInstanceOf(Refused);
  });

  test("the database refuses it too, whatever the code would do", async () => {
    const { organisation, colleague } = await aSchool();
    const person = await aPerson(db);
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

describe("20 invitations", () => {
  test("another address finds nothing to accept", async () => {
    const { head, organisation } = await aSchool();
    const meant = await aPerson(db);
    const { token, invitation } = await anInvitation(db, {
      email: meant.email,
      role: "school",
      organisation,
      by: head.person,
    });
    const stranger = await personalHat(await aPerson(db));
    for (const named of [token, invitation.id])
      await expect(call(acceptInvitation, stranger, { invitation: named })).rejects.toBeInstanceOf(NotFound);
  });

  test("the address it was sent to accepts once, even when pressing ten times at once", async () => {
    const { head, organisation } = await aSchool();
    const person = await aPerson(db);
    const { token } = await anInvitation(db, {
      email: person.email,
      role: "school",
      organisation,
      by: head.person,
    });
    const actor = await personalHat(person);
    const presses = Array.from({ length: 10 }, () => call(acceptInvitation, actor, { invitation: token }));
    const answers = await Promise.allSettled(presses);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.membership.count({ where: { personId: person.id, role: "school" } })).toBe(1);
  });

  test("one that has expired or was withdrawn opens nothing", async () => {
    const { head, organisation } = await aSchool();
    const person = await aPerson(db);
    const actor = await personalHat(person);
    const sent = { email: person.email, role: "school", organisation, by: head.person } as const;
    const late = await anInvitation(db, sent);
    travel(days(15));
    await expect(call(acceptInvitation, actor, { invitation: late.token })).rejects.toBeInstanceOf(Problem);
    travel(0);
    await call(withdrawInvitation, head.actor, { invitation: late.invitation.id });
    await expect(call(acceptInvitation, actor, { invitation: late.token })).rejects.toBeInstanceOf(Problem);
  });

  test("those of somebody whose place has ended go with them", async () => {
    const { head, organisation, colleague } = await aSchool();
    const person = await aPerson(db);
    const sent = { email: person.email, role: "school", organisation, by: colleague.person } as const;
    const { token } = await anInvitation(db, sent);
    await call(endMembership, head.actor, { membership: colleague.hat.id });
    const attempt = call(acceptInvitation, await personalHat(person), { invitation: token });
    await expect(attempt).rejects.toBeInstanceOf(Problem);
  });
});

describe("20 the last link contact", () => {
  test("SY-3 stays until there is another", async () => {
    const { head, colleague } = await aSchool();
    const last = { membership: head.membership.id };
    await expect(call(endMembership, head.actor, last)).rejects.toThrow("SY-3");
    await call(makeLinkContact, head.actor, { membership: colleague.hat.id });
    await call(endMembership, head.actor, last);
    expect(await db.membership.findUnique({ where: { id: head.membership.id } })).toMatchObject({
      endedById: head.person.id,
    });
  });

  test("SY-3 two who leave at the same moment cannot both go", async () => {
    const { head, colleague } = await aSchool();
    await call(makeLinkContact, head.actor, { membership: colleague.hat.id });
    const both = await Promise.allSettled([
      call(endMembership, head.actor, { membership: head.membership.id }),
      call(endMembership, await wearing(db, colleague.hat.id), { membership: colleague.hat.id }),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("21 hats", () => {
  test("a role removed bites on the next request", async () => {
    const { head, colleague } = await aSchool();
    const { token } = await aSession(db, { person: colleague.person, membership: colleague.hat });
    expect((await actorWithToken(token)).asker).toBe("school");
    await call(endMembership, head.actor, { membership: colleague.hat.id });
    expect((await actorWithToken(token)).asker).toBe("signed-in");
  });

  test("nobody puts on somebody else's hat, and no organisation sees another's people", async () => {
    const [ours, theirs] = [await aSchool(), await aSchool()];
    const { session } = await aSession(db, { person: ours.head.person });
    const actor = { ...ours.head.actor, sessionId: session.id };
    await expect(call(chooseHat, actor, { hat: theirs.head.membership.id })).rejects.toBeInstanceOf(NotFound);
    await expect(call(endMembership, actor, { membership: theirs.colleague.hat.id })).rejects.toBeInstanceOf(
      NotFound,
    );
    const { members } = await ourPeople(actor);
    expect(members.map(({ personId }) => personId).sort()).toEqual(
      [ours.head.person.id, ours.colleague.person.id].sort(),
    );
  });

  test("the audit trail names the hat", async () => {
    const { head } = await aSchool();
    await call(inviteSomebody, head.actor, { email: "named@tests.example", role: "school" });
    const event = await db.auditEvent.findFirst({
      where: { actorId: head.person.id },
      orderBy: { number: "desc" },
    });
    expect(event).toMatchObject({ hat: "school", action: "membership.invite" });
  });
});
