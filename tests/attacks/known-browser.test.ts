import { describe, expect, test, vi } from "vitest";
import { askForCode, enterCode } from "@/lib/domain/network/sign-in/actions";
import { visitor } from "@/lib/entry/actor";
import { sessionCookie } from "@/lib/entry/session";
import { Problem } from "@/lib/platform/errors";
import { aPerson } from "@/prisma/seed/build";
import { aBrowser, type Browser } from "@/tests/support/browsers";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const { db } = freshDatabase();

const ask = (browser: Browser, email: string) => browser(() => press(askForCode, visitor, { email }));
const enter = (browser: Browser, code: string) => browser(() => press(enterCode, visitor, { code }));
const wordsOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => "went well",
    (error) => (error instanceof Problem ? "wrong" : error.name),
  );
async function newestCode(email: string) {
  const { text } = await db.mail.findFirstOrThrow({
    where: { to: email },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return /\d{3} \d{3}/.exec(text)?.[0] as string;
}

/** Somebody at home, in the browser where they signed in before, and signed out. */
async function atHome() {
  const { email } = await aPerson(db);
  const laptop = aBrowser();
  await ask(laptop, email);
  await enter(laptop, await newestCode(email));
  laptop.jar.delete(sessionCookie);
  return { email, laptop };
}

/** A stranger who asks for every mail the address can have, and types wrong codes until it is locked. */
async function besiege(email: string) {
  const stranger = aBrowser();
  while ((await wordsOf(ask(stranger, email))) === "went well");
  const wrong = (await newestCode(email)) === "000 000" ? "000001" : "000000";
  while ((await wordsOf(enter(stranger, wrong))) === "wrong");
  return { stranger, wrong };
}

describe("2 5 a stranger at the door", () => {
  test("keeps out a browser that never signed in here, and not the one that did", async () => {
    const { email, laptop } = await atHome();
    const { stranger } = await besiege(email);
    expect(await wordsOf(ask(aBrowser(), email))).toBe("TooMany");
    expect(await wordsOf(enter(stranger, await newestCode(email)))).toBe("TooMany");
    expect(await wordsOf(ask(laptop, email))).toBe("went well");
    expect(await wordsOf(enter(laptop, await newestCode(email)))).toBe("went well");
    expect(laptop.jar.has(sessionCookie)).toBe(true);
  });

  test("cannot undo the code of a known browser by asking after it", async () => {
    const { email, laptop } = await atHome();
    await ask(laptop, email);
    const code = await newestCode(email);
    await ask(aBrowser(), email);
    expect(await wordsOf(enter(laptop, code))).toBe("went well");
  });

  test("gains nothing by a cookie of their own address, a made-up one or somebody's on another address", async () => {
    const [mine, theirs] = [await atHome(), await atHome()];
    await besiege(theirs.email);
    expect(await wordsOf(ask(mine.laptop, theirs.email))).toBe("TooMany");
    const forger = aBrowser();
    forger.jar.set("__Host-known", "made up");
    expect(await wordsOf(ask(forger, theirs.email))).toBe("TooMany");
  });
});

describe("a known browser's own allowance", () => {
  test("is three mails an hour and six wrong codes, and locks nobody else", async () => {
    const { email, laptop } = await atHome();
    for (let i = 0; i < 3; i++) expect(await wordsOf(ask(laptop, email))).toBe("went well");
    expect(await wordsOf(ask(laptop, email))).toBe("TooMany");
    const code = await newestCode(email);
    const wrong = code === "000 000" ? "000001" : "000000";
    const tries = await Promise.all(Array.from({ length: 20 }, () => wordsOf(enter(laptop, wrong))));
    expect(tries.filter((words) => words === "wrong")).toHaveLength(6);
    expect(await wordsOf(enter(laptop, code))).toBe("TooMany");
    const phone = aBrowser();
    await ask(phone, email);
    expect(await wordsOf(enter(phone, await newestCode(email)))).toBe("went well");
  });

  test("keeps no trace of the address in its cookie", async () => {
    const { email, laptop } = await atHome();
    const value = laptop.jar.get("__Host-known") as string;
    expect(value).toBeTruthy();
    expect(Buffer.from(value, "base64url").toString("latin1")).not.toContain(email.slice(0, 8));
  });
});
