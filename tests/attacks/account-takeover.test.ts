import { beforeAll, describe, expect, test, vi } from "vitest";
import { endMembership } from "@/lib/domain/network/memberships/actions";
import { changeEmail, changeName, confirmEmail } from "@/lib/domain/network/people/actions";
import { ChangeName } from "@/lib/domain/network/people/schema";
import { heldByTheNetwork } from "@/lib/domain/network/people-data/read";
import { askForCode, enterCode, register } from "@/lib/domain/network/sign-in/actions";
import { leave } from "@/lib/domain/training/people-data/actions";
import type { actionsDefined } from "@/lib/entry/action";
import { type Actor, visitor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { actorWithToken, sessionCookie } from "@/lib/entry/session";
import { aSecondFactor, aSession, theWordings } from "@/prisma/seed/accounts";
import { aMembership, aPerson, someoneAs } from "@/prisma/seed/build";
import { aBrowser, type Browser } from "@/tests/support/browsers";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const { db } = freshDatabase();
beforeAll(() => theWordings(db));

type Called = Parameters<typeof actionsDefined.get>[0];
const call = (browser: Browser, action: Called, typed: object, actor: Actor = visitor) =>
  browser(() => press(action, actor, typed));

const lastMailTo = (to: string) =>
  db.mail.findFirstOrThrow({ where: { to }, orderBy: [{ createdAt: "desc" }, { id: "desc" }] });
const codeTo = async (to: string) => /\d{3} \d{3}/.exec((await lastMailTo(to)).text)?.[0] ?? "000000";

describe("a code for a new address", () => {
  test("signs nobody in: not the owner of the address, and not whoever asked", async () => {
    const { actor } = await someoneAs(db, "personal_learner");
    const phone = aBrowser();
    await call(phone, changeEmail, { email: "free@tests.example" }, actor);
    await aPerson(db, { email: "free@tests.example" });
    const done = await call(phone, enterCode, { code: await codeTo("free@tests.example") });
    expect(done.goTo).toBe("/sign-in?again=yes");
    expect(phone.jar.has(sessionCookie)).toBe(false);
  });

  test("is not sent to an address that has an account; the page answers alike", async () => {
    const { actor } = await someoneAs(db, "personal_learner");
    const { email } = await aPerson(db);
    const known = await call(aBrowser(), changeEmail, { email }, actor);
    const unknown = await call(aBrowser(), changeEmail, { email: "unknown@tests.example" }, actor);
    expect(known.goTo).toBe(unknown.goTo);
    expect((await lastMailTo(email)).text).not.toMatch(/\d{3} \d{3}/);
  });

  test("is of no use to another person, nor is a code for signing in", async () => {
    const [one, two] = [await someoneAs(db, "personal_learner"), await someoneAs(db, "personal_learner")];
    const phone = aBrowser();
    await call(phone, changeEmail, { email: "ones@tests.example" }, one.actor);
    await call(phone, confirmEmail, { code: await codeTo("ones@tests.example") }, two.actor);
    await call(phone, askForCode, { email: one.person.email });
    await call(phone, confirmEmail, { code: await codeTo(one.person.email) }, two.actor);
    const { email } = await db.person.findUniqueOrThrow({ where: { id: two.person.id } });
    expect(email).toBe(two.person.email);
  });

  test("cannot be read in a download: the letter belongs to the mailbox", async () => {
    const { actor } = await someoneAs(db, "personal_learner");
    await call(aBrowser(), changeEmail, { email: "not-mine@tests.example" }, actor);
    const mails = (await heldByTheNetwork(actor)).find(({ table }) => table === "Mail");
    expect(mails?.rows).toEqual([]);
  });

  test("once right, signs every other device out and tells the old address", async () => {
    const { person, membership } = await someoneAs(db, "personal_learner");
    const [here, elsewhere] = [
      await aSession(db, { person, membership }),
      await aSession(db, { person, membership }),
    ];
    const phone = aBrowser();
    const actor = await actorWithToken(here.token);
    await call(phone, changeEmail, { email: "onwards@tests.example" }, actor);
    await call(phone, confirmEmail, { code: await codeTo("onwards@tests.example") }, actor);
    expect((await actorWithToken(here.token)).email).toBe("onwards@tests.example");
    expect((await actorWithToken(elsewhere.token)).personId).toBeNull();
    expect((await lastMailTo(person.email)).template).toBe("address-moved");
  });
});

describe("a mailbox alone", () => {
  test("SY-6 does not move, empty or end an account that has a second step, in any hat", async () => {
    const { person, membership } = await someoneAs(db, "school");
    await aSecondFactor(db, person, "JBSWY3DPEHPK3PXP");
    const learner = await aMembership(db, { person, role: "personal_learner" });
    for (const hat of [learner, membership, null]) {
      const actor = await actorWithToken((await aSession(db, { person, membership: hat })).token);
      const attempts: [Called, object][] = [
        [changeEmail, { email: "thief@tests.example" }],
        [changeName, { name: "Thief" }],
        [leave, { sure: "yes" }],
        [endMembership, { membership: learner.id }],
      ];
      for (const [action, typed] of attempts)
        await expect(call(aBrowser(), action, typed, actor)).rejects.toThrow("second step");
      await expect(heldByTheNetwork(actor)).rejects.toThrow("second step");
      expect(() => allow(actor, "membership.accept")).toThrow("second step");
    }
    const confirmed = await aSession(db, { person, membership: learner, secondFactor: true });
    const owner = await actorWithToken(confirmed.token);
    await call(aBrowser(), changeName, { name: "Robin" }, owner);
  });
});

describe("names", () => {
  const odd = [
    "Ann\u0000",
    "Ann\u200bLee",
    "Ann\u2060",
    "\u200dAnn",
    "\u3164",
    "Ann\u202eLee",
    "https://x.example",
    "Go www.x.example",
    "ann@x.example",
    "your refund waits at imatter-refund.com",
    "refund．example",
    "a".repeat(81),
  ];

  test("hold nothing unseen, no address and no essay", () => {
    expect(odd.filter((name) => ChangeName.safeParse({ name }).success)).toEqual([]);
    for (const name of [
      "Zoë O’Neill-Ødegård",
      "李小龍",
      "نازنین\u200cزهرا",
      "ශ්\u200dරී",
      "J.R. Hartley",
      "Dr. Lee Jr.",
    ])
      expect(ChangeName.safeParse({ name }).success, name).toBe(true);
  });

  test("are not sent to an address nobody has proved", async () => {
    const named = {
      name: "Win A Prize",
      email: "stranger@tests.example",
      over18: "yes",
      terms: "yes",
      wording: "1",
    };
    await call(aBrowser(), register, named);
    expect((await lastMailTo(named.email)).text).not.toContain(named.name);
    const { actor } = await someoneAs(db, "personal_learner", { name: "Win A Prize" });
    await call(aBrowser(), changeEmail, { email: "stranger-2@tests.example" }, actor);
    expect((await lastMailTo("stranger-2@tests.example")).text).not.toContain("Prize");
  });
});
