import { beforeAll, describe, expect, test, vi } from "vitest";
import { changeEmail, confirmEmail } from "@/lib/domain/network/people/actions";
import { enterCode, register } from "@/lib/domain/network/sign-in/actions";
import { adapter } from "@/lib/domain/network/sign-in/adapter";
import { mayEnter } from "@/lib/domain/network/sign-in/providers";
import type { actionsDefined } from "@/lib/entry/action";
import { type Actor, visitor } from "@/lib/entry/actor";
import { actorWithToken } from "@/lib/entry/session";
import { Problem } from "@/lib/platform/errors";
import { theWordings } from "@/prisma/seed/accounts";
import { aPerson, someoneAs } from "@/prisma/seed/build";
import { aBrowser, type Browser } from "@/tests/support/browsers";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const { db } = freshDatabase();
beforeAll(() => theWordings(db));

const call = (
  browser: Browser,
  action: Parameters<typeof actionsDefined.get>[0],
  typed: object,
  actor: Actor = visitor,
) => browser(() => press(action, actor, typed));

async function codeTo(email: string): Promise<string> {
  const { text } = await db.mail.findFirstOrThrow({ where: { to: email }, orderBy: { createdAt: "desc" } });
  return /\d{3} \d{3}/.exec(text)?.[0] ?? "";
}

const newcomer = (email: string) => ({
  name: "Nora Newcomer",
  email,
  over18: "yes",
  terms: "yes",
  wording: "1",
});

describe("opening an account", () => {
  test("PL-1 makes a person, a learner's hat and a record of what was agreed, and nothing else", async () => {
    const phone = aBrowser();
    await call(phone, register, newcomer("nora@tests.example"));
    expect(await db.person.count({ where: { email: "nora@tests.example" } })).toBe(0);
    await call(phone, enterCode, { code: await codeTo("nora@tests.example") });
    const person = await db.person.findUniqueOrThrow({
      where: { email: "nora@tests.example" },
      include: {
        memberships: true,
        consents: { include: { wording: true } },
        enrolments: true,
        orders: true,
      },
    });
    expect(person.memberships).toMatchObject([{ role: "personal_learner", organisationId: null }]);
    expect(person.consents).toMatchObject([{ act: "given", wording: { purpose: "account-terms" } }]);
    expect([...person.enrolments, ...person.orders]).toEqual([]);
  });

  test("asks for a name, an address, 18 or over and the terms, and takes nothing more", async () => {
    const phone = aBrowser();
    for (const bad of [
      { over18: "no" },
      { terms: undefined },
      { name: "" },
      { role: "rhm" },
      { over18: ["yes", "yes"] },
    ])
      await expect(
        call(phone, register, { ...newcomer("bad@tests.example"), ...bad }),
      ).rejects.toBeInstanceOf(Problem);
    expect(await db.mail.count({ where: { to: "bad@tests.example" } })).toBe(0);
  });

  test("3 with an address that has an account looks the same, and signs that person in", async () => {
    const { id, email, name } = await aPerson(db);
    const phone = aBrowser();
    expect((await call(phone, register, newcomer(email))).goTo).toBe("/sign-in/code");
    await call(phone, enterCode, { code: await codeTo(email) });
    expect(await actorWithToken(phone.jar.get("__Host-session") as string)).toMatchObject({
      personId: id,
      name,
    });
  });
});

describe("Google and Microsoft", () => {
  const account = { provider: "google", providerAccountId: "g-1" };

  test("let nobody in on their word alone: a code by mail proves the address once, and then it is joined", async () => {
    const { id, email } = await aPerson(db);
    const phone = aBrowser();
    expect(await phone(() => mayEnter({ email, name: "Ann" }, account))).toBe("/sign-in?with=google");
    expect(await adapter.getUserByAccount?.(account)).toBeNull();
    await call(phone, register, newcomer(email));
    await call(phone, enterCode, { code: await codeTo(email) });
    expect(await adapter.getUserByAccount?.(account)).toMatchObject({ id });
    expect(await phone(() => mayEnter({ email, name: "Ann" }, account))).toBe(true);
  });

  test("are not joined when the address proved is another one", async () => {
    const [mine, theirs] = [await aPerson(db), await aPerson(db)];
    const phone = aBrowser();
    const other = { provider: "google", providerAccountId: "g-2" };
    await phone(() => mayEnter({ email: theirs.email, name: "x" }, other));
    await call(phone, register, newcomer(mine.email));
    await call(phone, enterCode, { code: await codeTo(mine.email) });
    expect(await adapter.getUserByAccount?.(other)).toBeNull();
  });

  test("let nobody in whose account is closed", async () => {
    const { id } = await aPerson(db);
    const closed = { provider: "google", providerAccountId: "g-3" };
    await db.linkedAccount.create({
      data: { provider: "google", accountId: "g-3", personId: id, createdAt: new Date() },
    });
    await db.person.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await adapter.getUserByAccount?.(closed)).toBeNull();
  });
});

describe("changing the address", () => {
  test("needs the code from the new one, and tells the old one", async () => {
    const { person, actor } = await someoneAs(db, "personal_learner");
    const phone = aBrowser();
    await call(phone, changeEmail, { email: "moved@tests.example" }, actor);
    await expect(call(phone, confirmEmail, { code: "000000" }, actor)).rejects.toBeInstanceOf(Problem);
    await call(phone, confirmEmail, { code: await codeTo("moved@tests.example") }, actor);
    expect(await db.person.findUnique({ where: { id: person.id } })).toMatchObject({
      email: "moved@tests.example",
    });
    expect(await db.mail.count({ where: { to: person.email, template: "address-moved" } })).toBe(1);
  });

  test("to somebody else's looks like a wrong code, and changes nothing", async () => {
    const { person, actor } = await someoneAs(db, "personal_learner");
    const taken = await aPerson(db);
    const phone = aBrowser();
    await call(phone, changeEmail, { email: taken.email }, actor);
    const attempt = call(phone, confirmEmail, { code: await codeTo(taken.email) }, actor);
    await expect(attempt).rejects.toBeInstanceOf(Problem);
    expect(await db.person.findUnique({ where: { id: person.id } })).toMatchObject({ email: person.email });
  });
});
