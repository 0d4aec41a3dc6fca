"use server";

import { defineAction } from "@/lib/entry/action";
import { thePortal } from "@/lib/entry/actor";
import { actAs } from "@/lib/entry/within";
import { isTaken } from "@/lib/platform/database-errors";
import { Problem, TooMany } from "@/lib/platform/errors";
import { settingInMilliseconds } from "@/lib/policy";
import { forgetAsking, rememberAsking, whatWasAsked } from "../codes/browser";
import { tryCode } from "../codes/codes";
import { mailsTo } from "../codes/limits";
import { EnterCode } from "../sign-in/schema";
import { codeDidNotWork } from "../sign-in/words";
import { moveTo, sendNewAddressCode } from "./move";
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
    const personId = actor.personId as string;
    const asked = { purpose: "new-address", personId, email: input.email } as const;
    await sendNewAddressCode(
      tx,
      actor,
      await rememberAsking({ ...asked, next: null, name: null, terms: null }),
    );
    return { subject: ["person", personId], goTo: "/account/email" };
  },
});

/** Moves to the new address once the code from it is right. An address somebody else uses looks like a wrong code. */
export const confirmEmail = defineAction({
  does: "account.change",
  room: "network",
  input: EnterCode,
  run: async ({ tx, actor, input }) => {
    const asked = await whatWasAsked("new-address");
    const subject = ["person", actor.personId as string] as const;
    if (asked?.personId !== actor.personId) return { subject, goTo: "/account" };
    await actAs(tx, thePortal);
    const verdict = await tryCode(tx, asked, input.code);
    if (verdict === "locked")
      return { subject, sorry: new TooMany(settingInMilliseconds("sign-in-code.lock") / 1000) };
    const somebody = await tx.person.findUnique({ where: { email: asked.email }, select: { id: true } });
    await actAs(tx, actor);
    if (verdict === "wrong" || somebody) return { subject, sorry: new Problem("code", codeDidNotWork) };
    try {
      await moveTo(tx, { ...actor, personId: subject[1] }, asked.email);
    } catch (error) {
      if (isTaken(error)) throw new Problem("code", codeDidNotWork);
      throw error;
    }
    await forgetAsking();
    return { subject, facts: { what: "email" }, goTo: "/account?changed=email" };
  },
});
