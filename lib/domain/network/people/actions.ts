"use server";

import { defineAction } from "@/lib/entry/action";
import { thePortal } from "@/lib/entry/actor";
import { actAs } from "@/lib/entry/within";
import { isTaken } from "@/lib/platform/database-errors";
import { Problem, TooMany } from "@/lib/platform/errors";
import { settingInMilliseconds } from "@/lib/policy";
import { post } from "../mail/write";
import { forgetAsking, rememberAsking, whatWasAsked } from "../sign-in/browser";
import { aCode, noteCode, tryCode } from "../sign-in/codes";
import { mailsTo } from "../sign-in/limits";
import { EnterCode } from "../sign-in/schema";
import { codeDidNotWork, movedMail, newAddressMail } from "../sign-in/words";
import { ChangeEmail, ChangeName } from "./schema";

/** Changes the name people see. Certificates keep the name they were given to. */
export const changeName = defineAction({
  does: "account.change",
  room: "network",
  input: ChangeName,
  run: async ({ tx, actor, input }) => {
    const id = actor.personId as string;
    await tx.person.update({ where: { id }, data: { name: input.name }, select: { id: true } });
    return { subject: ["person", id], facts: { what: "name" }, goTo: "/account?changed=name" };
  },
});

/** Asks to move to another address: a code goes there, and nothing changes until it comes back. */
export const changeEmail = defineAction({
  does: "account.change",
  room: "network",
  input: ChangeEmail,
  limit: ({ email }) => [{ tries: 20, seconds: 3_600 }, mailsTo(email)],
  run: async ({ tx, actor, input }) => {
    if (input.email === actor.email) throw new Problem("email", "This is the address you use now.");
    const asking = await rememberAsking({ email: input.email, next: null, name: null });
    const code = aCode();
    const id = await noteCode(tx, asking, code);
    const address = { controller: "network", personId: actor.personId, to: input.email } as const;
    await post(tx, { ...newAddressMail(actor.name, code), ...address, key: `code ${id}` });
    return { subject: ["person", actor.personId as string], goTo: "/account/email" };
  },
});

/** Moves to the new address once the code from it is right. An address somebody else uses looks like a wrong code. */
export const confirmEmail = defineAction({
  does: "account.change",
  room: "network",
  input: EnterCode,
  run: async ({ tx, actor, input }) => {
    const asked = await whatWasAsked();
    const subject = ["person", actor.personId as string] as const;
    if (!asked) return { subject, goTo: "/account" };
    const verdict = await tryCode(tx, asked, input.code);
    if (verdict === "locked")
      return { subject, sorry: new TooMany(settingInMilliseconds("sign-in-code.lock") / 1000) };
    await actAs(tx, thePortal);
    const somebody = await tx.person.findUnique({ where: { email: asked.email }, select: { id: true } });
    await actAs(tx, actor);
    if (verdict === "wrong" || somebody) return { subject, sorry: new Problem("code", codeDidNotWork) };
    try {
      await tx.person.update({
        where: { id: actor.personId as string },
        data: { email: asked.email },
        select: { id: true },
      });
    } catch (error) {
      if (isTaken(error)) throw new Problem("code", codeDidNotWork);
      throw error;
    }
    const old = { controller: "network", personId: actor.personId, to: actor.email } as const;
    await post(tx, { ...movedMail(actor.name), ...old, key: `moved ${crypto.randomUUID()}` });
    await forgetAsking();
    return { subject, facts: { what: "email" }, goTo: "/account?changed=email" };
  },
});
