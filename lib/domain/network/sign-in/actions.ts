"use server";

import { defineAction } from "@/lib/entry/action";
import { thePortal } from "@/lib/entry/actor";
import { actAs } from "@/lib/entry/within";
import { env } from "@/lib/platform/env";
import { Problem, Refused, TooMany } from "@/lib/platform/errors";
import { settingInMilliseconds } from "@/lib/policy";
import { forgetAsking, rememberAsking, whatWasAsked } from "../codes/browser";
import { tryCode } from "../codes/codes";
import { rememberBrowser } from "../codes/known-browser";
import { fromOneAddress, mailsTo, mailsToSignIn } from "../codes/limits";
import { mustHaveSeen } from "../consents/write";
import { keepSession, thisDevice } from "../sessions/cookie";
import { landing, startSession } from "../sessions/write";
import { linkWaiting } from "./linking";
import { AskForCode, EnterAs, EnterCode, Register } from "./schema";
import { nextPath } from "./sign-in";
import { codeDidNotWork } from "./words";
import { linkAccount, noteOpening, openAccount, personAt, sendCode } from "./write";

/** Asks for a code by mail. What happens next looks the same for every address. */
export const askForCode = defineAction({
  does: "session.start",
  room: "network",
  input: AskForCode,
  limit: async ({ email }) => [fromOneAddress, await mailsToSignIn(email)],
  run: async ({ tx, input }) => {
    const asked = {
      purpose: "sign-in",
      personId: null,
      email: input.email,
      name: null,
      terms: null,
    } as const;
    const asking = await rememberAsking({ ...asked, next: nextPath(input.next) });
    const about = await sendCode(tx, { ...asking, name: null });
    return { subject: ["sign-in", "code"], about, goTo: "/sign-in/code" };
  },
});

/** Asks for a new account. Nothing is kept until the code from the mail comes back. */
export const register = defineAction({
  does: "account.open",
  room: "network",
  input: Register,
  limit: ({ email }) => [fromOneAddress, mailsTo(email)],
  run: async ({ tx, input }) => {
    const { email, name, wording: terms } = input;
    await mustHaveSeen(tx, { purpose: "account-terms", version: terms }, "terms");
    const asked = { purpose: "register", personId: null, email, name, terms } as const;
    const asking = await rememberAsking({ ...asked, next: nextPath(input.next) });
    const about = await sendCode(tx, { ...asking, name });
    return { subject: ["sign-in", "code"], about, goTo: "/sign-in/code" };
  },
});

/** Consumes a code, by POST only, and signs in: the person it belongs to, or the one who is just registering. */
export const enterCode = defineAction({
  does: "session.start",
  room: "network",
  input: EnterCode,
  run: async ({ tx, input }) => {
    const asked = await whatWasAsked("sign-in", "register");
    if (!asked) return { subject: ["sign-in", "nothing asked"], goTo: "/sign-in?again=yes" };
    await actAs(tx, thePortal);
    const verdict = await tryCode(tx, asked, input.code);
    const known = await personAt(tx, asked.email);
    const refused = (sorry: Problem | TooMany) =>
      ({ subject: ["sign-in", verdict], about: known?.id ?? null, sorry }) as const;
    if (verdict === "locked") return refused(new TooMany(settingInMilliseconds("sign-in-code.lock") / 1000));
    if (verdict === "wrong" || (!known && !(asked.name && asked.terms)))
      return refused(new Problem("code", codeDidNotWork));
    const person =
      known ??
      (await openAccount(tx, { ...asked, name: asked.name as string, terms: asked.terms as number }));
    const link = await linkWaiting(asked.email);
    if (link) await linkAccount(tx, { ...link, personId: person.id });
    const session = await startSession(tx, person, await thisDevice());
    await keepSession(session.token);
    await forgetAsking();
    await rememberBrowser(asked.email);
    if (!known) await noteOpening(tx, person);
    const goTo = landing(session.hats, asked.next);
    return { subject: ["session", session.sessionId], about: person.id, goTo };
  },
});

/** One press signs in as somebody invented. It exists in a demonstration only. */
export const enterAs = defineAction({
  does: "session.start",
  room: "network",
  input: EnterAs,
  limit: fromOneAddress,
  run: async ({ tx, input }) => {
    if (!env.DEMO) throw new Refused("SY-6", "Only a demonstration lets you sign in as somebody else.");
    await actAs(tx, thePortal);
    const person = await personAt(tx, `${input.who}@wendle.example`);
    if (!person) throw new Problem("form", "There is nobody of that name in the demonstration.");
    const session = await startSession(tx, person, await thisDevice());
    await keepSession(session.token);
    const goTo = landing(session.hats, nextPath(input.next));
    return { subject: ["session", session.sessionId], about: person.id, goTo };
  },
});
