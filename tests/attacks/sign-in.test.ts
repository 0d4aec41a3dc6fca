import { afterEach, describe, expect, test, vi } from "vitest";
import { askForCode, enterCode } from "@/lib/domain/network/sign-in/actions";
import { visitor } from "@/lib/entry/actor";
import { actorWithToken, sessionCookie } from "@/lib/entry/session";
import { minutes, travel } from "@/lib/platform/clock";
import { Problem, TooMany } from "@/lib/platform/errors";
import { aPerson } from "@/prisma/seed/build";
import { aBrowser, type Browser } from "@/tests/support/browsers";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const { db } = freshDatabase();
afterEach(() => travel(0));

const neutral = "That code did not work. Check it, or ask for a new one.";

async function ask(browser: Browser, email: string) {
  return browser(() => press(askForCode, visitor, { email }));
}

async function lastMailTo(email: string) {
  return db.mail.findFirstOrThrow({ where: { to: email }, orderBy: [{ createdAt: "desc" }, { id: "desc" }] });
}

async function codeFor(browser: Browser, email: string): Promise<string> {
  await ask(browser, email);
  const { text } = await lastMailTo(email);
  return /\d{3} \d{3}/.exec(text)?.[0] as string;
}

const enter = (browser: Browser, code: string) => browser(() => press(enterCode, visitor, { code }));

const wordsOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => "went in",
    (error) => (error instanceof Problem ? error.fields.code : error.name),
  );

const another = (code: string) => String((Number(code.replace(" ", "")) + 1) % 1_000_000).padStart(6, "0");

describe("a code", () => {
  test("signs in the browser that asked for it, and changes the session's id each time", async () => {
    const { email } = await aPerson(db);
    const phone = aBrowser();
    await enter(phone, await codeFor(phone, email));
    const first = phone.jar.get(sessionCookie) as string;
    expect((await actorWithToken(first)).email).toBe(email);
    await enter(phone, await codeFor(phone, email));
    expect(phone.jar.get(sessionCookie)).not.toBe(first);
  });

  test("1 used in another browser is refused in neutral words", async () => {
    const { email } = await aPerson(db);
    const [mine, theirs] = [aBrowser(), aBrowser()];
    const code = await codeFor(mine, email);
    theirs.jar.set("__Host-sign-in", mine.jar.get("__Host-sign-in") as string);
    theirs.jar.set("__Host-browser", "another browser");
    expect(await wordsOf(enter(theirs, code))).toBe(neutral);
    expect(theirs.jar.has(sessionCookie)).toBe(false);
  });

  test("1 used twice, after ten minutes or after a newer one is refused in the same words", async () => {
    const { email } = await aPerson(db);
    const phone = aBrowser();
    const used = await codeFor(phone, email);
    const kept = new Map(phone.jar);
    await enter(phone, used);
    for (const [name, value] of kept) phone.jar.set(name, value);
    expect(await wordsOf(enter(phone, used))).toBe(neutral);

    const old = await codeFor(phone, email);
    travel(minutes(10) + 1);
    expect(await wordsOf(enter(phone, old))).toBe(neutral);

    const replaced = await codeFor(phone, email);
    await codeFor(phone, email);
    expect(await wordsOf(enter(phone, replaced))).toBe(neutral);
  });

  test("keeps only scrambled traces of itself and of the browser", async () => {
    const { email } = await aPerson(db);
    const phone = aBrowser();
    const code = (await codeFor(phone, email)).replace(" ", "");
    const row = JSON.stringify(await db.signInCode.findFirst({ where: { email } }));
    expect(row).not.toContain(code);
    expect(row).not.toContain(phone.jar.get("__Host-browser"));
  });
});

describe("guessing", () => {
  test("2 six wrong codes lock the address for a quarter of an hour, the right code too", async () => {
    const { email } = await aPerson(db);
    const phone = aBrowser();
    const code = await codeFor(phone, email);
    for (let i = 0; i < 6; i++) expect(await wordsOf(enter(phone, another(code)))).toBe(neutral);
    expect(await wordsOf(enter(phone, code))).toBe("TooMany");
    travel(minutes(15) + 1);
    const fresh = await codeFor(phone, email);
    expect(await wordsOf(enter(phone, fresh))).toBe("went in");
  });

  test("2 fifty wrong codes at once are counted exactly: six are judged, the rest find it locked", async () => {
    const { email } = await aPerson(db);
    const phone = aBrowser();
    const wrong = another(await codeFor(phone, email));
    const answers = await Promise.all(Array.from({ length: 50 }, () => wordsOf(enter(phone, wrong))));
    expect(answers.filter((words) => words === neutral)).toHaveLength(6);
    expect(answers.filter((words) => words === "TooMany")).toHaveLength(44);
    expect(await db.signInLock.findUnique({ where: { email } })).toMatchObject({ wrong: 6 });
  });

  test("a naive count, read first and written after, would have let more through", async () => {
    const counted = { wrong: 0, judged: 0 };
    const naive = async () => {
      const before = counted.wrong;
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (before >= 6) return;
      counted.judged++;
      counted.wrong = before + 1;
    };
    await Promise.all(Array.from({ length: 50 }, naive));
    expect(counted.judged).toBeGreaterThan(6);
  });

  test("1 one right code used twenty times at once opens one session", async () => {
    const { id, email } = await aPerson(db);
    const phone = aBrowser();
    const code = await codeFor(phone, email);
    const kept = new Map(phone.jar);
    const copies = Array.from({ length: 20 }, () => {
      const copy = aBrowser();
      for (const [name, value] of kept) copy.jar.set(name, value);
      return copy;
    });
    const answers = await Promise.all(copies.map((copy) => wordsOf(enter(copy, code))));
    expect(answers.filter((words) => words === "went in")).toHaveLength(1);
    expect(await db.session.count({ where: { personId: id } })).toBe(1);
  });
});

describe("addresses", () => {
  test("3 known and unknown addresses get the same answer, with the same cookies", async () => {
    const { email } = await aPerson(db);
    const [known, unknown] = [aBrowser(), aBrowser()];
    const answers = [await ask(known, email), await ask(unknown, "nobody-here@tests.example")];
    expect(answers.map(({ goTo }) => goTo)).toEqual(["/sign-in/code", "/sign-in/code"]);
    expect([...known.jar.keys()]).toEqual([...unknown.jar.keys()]);
    expect((await lastMailTo("nobody-here@tests.example")).text).not.toMatch(/\d{3} \d{3}/);
    expect(await wordsOf(enter(unknown, "123456"))).toBe(neutral);
  });

  test("3 known and unknown addresses take the same number of statements", async () => {
    const { countStatements } = await import("@/lib/platform/statements");
    const { email } = await aPerson(db);
    await ask(aBrowser(), "warm-up@tests.example");
    const known = await countStatements(() => ask(aBrowser(), email));
    const unknown = await countStatements(() => ask(aBrowser(), "still-nobody@tests.example"));
    expect(unknown.statements).toBe(known.statements);
  });

  test("5 at most five mails an hour go to one address, however it is spelt and however many ask at once", async () => {
    const { email } = await aPerson(db);
    const spellings = [email, email.toUpperCase(), ` ${email} `, email.replace("@", "＠")];
    const asked = Array.from({ length: 20 }, (_, i) => ask(aBrowser(), spellings[i % 4] as string));
    const answers = await Promise.allSettled(asked);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
    const refused = answers.flatMap((a) => (a.status === "rejected" ? [a.reason] : []));
    expect(refused.every((reason) => reason instanceof TooMany)).toBe(true);
    expect(await db.mail.count({ where: { to: email } })).toBe(5);
  });
});
