import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { inviteSomebody } from "@/lib/domain/network/memberships/actions";
import { beginSecondStep, confirmSecondStep } from "@/lib/domain/network/second-factor/actions";
import { codeAt, stepNow } from "@/lib/domain/network/second-factor/totp";
import { signOut } from "@/lib/domain/network/sessions/actions";
import { actorWithToken, sessionCookie } from "@/lib/entry/session";
import { hours, minutes, now, travel } from "@/lib/platform/clock";
import { Problem, Refused, TooMany } from "@/lib/platform/errors";
import { aSecondFactor, aSession } from "@/prisma/seed/accounts";
import { someoneAs } from "@/prisma/seed/build";
import { aBrowser } from "@/tests/support/browsers";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const { db } = freshDatabase();
beforeAll(() => {});
afterEach(() => travel(0));

const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

async function staff() {
  const { person, membership } = await someoneAs(db, "commissioner");
  const { token } = await aSession(db, { person, membership });
  return { person, membership, token, phone: aBrowser() };
}

const confirm = async (token: string, phone: ReturnType<typeof aBrowser>, code: string) => {
  const actor = await actorWithToken(token);
  return phone(() => press(confirmSecondStep, actor, { code }));
};

describe("8 a hat that sees other people's details", () => {
  test("can do nothing before its second step", async () => {
    const { token } = await staff();
    const actor = await actorWithToken(token);
    expect(actor.secondFactor).toBe("to-set-up");
    const attempt = press(inviteSomebody, actor, {
      email: "a@tests.example",
      role: "commissioner",
    });
    await expect(attempt).rejects.toBeInstanceOf(Refused);
  });

  test("is set up with an app, gets eight recovery codes once, and a new session id", async () => {
    const { token, phone, person } = await staff();
    const actor = await actorWithToken(token);
    await phone(() => press(beginSecondStep, actor, {}));
    const { unsealSecret } = await import("@/lib/domain/network/second-factor/write");
    const factor = await db.secondFactor.findUniqueOrThrow({ where: { personId: person.id } });
    const done = await confirm(token, phone, codeAt(unsealSecret(factor.secret), stepNow()));
    expect(done.goTo).toBe("/second-step/recovery-codes");
    expect(await db.recoveryCode.count({ where: { personId: person.id } })).toBe(8);
    expect((await actorWithToken(token)).personId).toBeNull();
    const renewed = await actorWithToken(phone.jar.get(sessionCookie) as string);
    expect(renewed).toMatchObject({ personId: person.id, secondFactor: "confirmed" });
  });

  test("refuses a code that was used before, and an older one", async () => {
    const { token, phone, person } = await staff();
    await aSecondFactor(db, person, secret);
    await confirm(token, phone, codeAt(secret, stepNow()));
    const next = phone.jar.get(sessionCookie) as string;
    for (const step of [stepNow(), stepNow() - 1])
      await expect(confirm(next, phone, codeAt(secret, step))).rejects.toBeInstanceOf(Problem);
  });

  test("lets one code in once, even when ten arrive together", async () => {
    const { token, phone, person } = await staff();
    await aSecondFactor(db, person, secret);
    const code = codeAt(secret, stepNow());
    const answers = await Promise.allSettled(Array.from({ length: 8 }, () => confirm(token, phone, code)));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("stops guessing after eight tries", async () => {
    const { token, phone, person } = await staff();
    await aSecondFactor(db, person, secret);
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => confirm(token, phone, "000000")));
    const reasons = tries.map((one) => (one.status === "rejected" ? one.reason : null));
    expect(reasons.filter((reason) => reason instanceof TooMany)).toHaveLength(4);
  });

  test("cannot be set up anew by somebody who only holds the email", async () => {
    const { token, person } = await staff();
    await aSecondFactor(db, person, secret);
    const actor = await actorWithToken(token);
    expect(actor.secondFactor).toBe("to-confirm");
    await expect(press(beginSecondStep, actor, {})).rejects.toBeInstanceOf(Refused);
  });

  test("keeps the old app until the session that began the new one confirms it", async () => {
    const { person, membership } = await someoneAs(db, "commissioner");
    await aSecondFactor(db, person, secret);
    const open = (secondFactor: boolean) => aSession(db, { person, membership, secondFactor });
    const [here, away, mailbox] = [await open(true), await open(true), await open(false)];
    const [phone, thief] = [aBrowser(), aBrowser()];
    const actor = await actorWithToken(here.token);
    await phone(() => press(beginSecondStep, actor, {}));
    const factor = await db.secondFactor.findUniqueOrThrow({ where: { personId: person.id } });
    expect(factor.confirmedAt).not.toBeNull();
    const { unsealSecret } = await import("@/lib/domain/network/second-factor/write");
    expect(unsealSecret(factor.secret)).toBe(secret);
    const fresh = codeAt(unsealSecret(factor.pendingSecret as string), stepNow());
    await expect(confirm(mailbox.token, thief, fresh)).rejects.toBeInstanceOf(Problem);
    expect((await confirm(here.token, phone, fresh)).goTo).toBe("/second-step/recovery-codes");
    expect((await actorWithToken(away.token)).secondFactor).toBe("to-confirm");
    await expect(confirm(away.token, thief, codeAt(secret, stepNow()))).rejects.toBeInstanceOf(Problem);
  });
});

describe("7 sessions", () => {
  test("7 of staff end after half an hour of rest", async () => {
    const { token } = await staff();
    travel(minutes(29));
    expect((await actorWithToken(token)).personId).not.toBeNull();
    travel(minutes(29) + minutes(31));
    expect((await actorWithToken(token)).personId).toBeNull();
  });

  test("7 of staff end after twelve hours, however busy they were", async () => {
    const { token } = await staff();
    const { sessionId } = await actorWithToken(token);
    for (const [at, there] of [
      [hours(11), true],
      [hours(12), false],
    ] as const) {
      travel(at);
      await db.session.update({ where: { id: sessionId as string }, data: { lastSeenAt: now() } });
      expect((await actorWithToken(token)).personId !== null).toBe(there);
    }
  });

  test("7 of learners last for days", async () => {
    const { person, membership } = await someoneAs(db, "personal_learner");
    const { token } = await aSession(db, { person, membership });
    travel(hours(24 * 13));
    expect((await actorWithToken(token)).personId).toBe(person.id);
  });

  test("6 signing out, or closing the account, bites on the next request on every device", async () => {
    const { person, membership } = await someoneAs(db, "personal_learner");
    const [phone, laptop] = [
      await aSession(db, { person, membership }),
      await aSession(db, { person, membership }),
    ];
    const actor = await actorWithToken(phone.token);
    await aBrowser()(() => press(signOut, actor, {}));
    expect((await actorWithToken(phone.token)).personId).toBeNull();
    expect((await actorWithToken(laptop.token)).personId).toBe(person.id);
    await db.person.update({ where: { id: person.id }, data: { disabledAt: new Date() } });
    expect((await actorWithToken(laptop.token)).personId).toBeNull();
  });
});
