"use server";

import { defineAction } from "@/lib/entry/action";
import { forgive } from "@/lib/entry/limits";
import { now } from "@/lib/platform/clock";
import { Problem, Refused } from "@/lib/platform/errors";
import { isRole } from "@/lib/policy";
import { keepSession, thisSession } from "../sessions/cookie";
import { renewSession } from "../sessions/write";
import { haveTold, tellOnce } from "./recovery-codes";
import { Confirm, Nothing } from "./schema";
import { stepDidNotWork } from "./words";
import { begin, proves, swapApp } from "./write";

const guesses = { tries: 8, seconds: 900 };

/** Begins to set up an authenticator app. Who has one already must confirm with it before changing it. */
export const beginSecondStep = defineAction({
  does: "second-factor.set",
  room: "network",
  input: Nothing,
  limit: { tries: 20, seconds: 3_600 },
  run: async ({ tx, actor }) => {
    if (actor.secondFactor === "to-confirm")
      throw new Refused("SY-6", "Confirm with the app or a recovery code you have, then change it.");
    const personId = actor.personId as string;
    const there = await tx.secondFactor.findUnique({ where: { personId }, select: { confirmedAt: true } });
    if (there?.confirmedAt && actor.secondFactor !== "confirmed")
      throw new Refused("SY-6", "Confirm with the app or a recovery code you have, then change it.");
    await begin(tx, personId, thisSession(actor), actor.secondFactor === "confirmed");
    return { subject: ["person", personId], goTo: "/second-step" };
  },
});

/** Confirms it is them with a code. The session gets a new id, so that an older copy of its cookie is worth nothing. */
export const confirmSecondStep = defineAction({
  does: "second-factor.set",
  room: "network",
  input: Confirm,
  limit: guesses,
  run: async ({ tx, actor, input }) => {
    const personId = actor.personId as string;
    const subject = ["person", personId] as const;
    const codes = await swapApp(tx, personId, thisSession(actor), input.code);
    if (!codes && !(await proves(tx, personId, input.code)))
      return { subject, facts: { right: false }, sorry: new Problem("code", stepDidNotWork) };
    if (codes) await tellOnce(personId, codes);
    await forgive(tx, guesses, "second-factor.set", actor);
    await keepSession(await renewSession(tx, thisSession(actor), now()));
    return { subject, goTo: codes ? "/second-step/recovery-codes" : areaOf(actor.asker) };
  },
});

/** Puts the recovery codes away for good. */
export const putCodesAway = defineAction({
  does: "second-factor.set",
  room: "network",
  input: Nothing,
  run: async ({ actor }) => {
    await haveTold();
    return { subject: ["person", actor.personId as string], goTo: areaOf(actor.asker) };
  },
});

const areaOf = (asker: string) => (isRole(asker) ? `/${asker}` : "/choose-role");
