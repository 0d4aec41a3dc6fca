"use server";

import { askRhmToErase, eraseLetters } from "@/lib/domain/network/people-data/jobs";
import { eraseFromNetwork } from "@/lib/domain/network/people-data/write";
import { dropSession } from "@/lib/domain/network/sessions/cookie";
import { defineAction } from "@/lib/entry/action";
import { queue } from "@/lib/entry/job";
import { actAs } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { tellOfGaps } from "../second-contacts/write";
import { eraseLearning } from "./jobs";
import { Leave } from "./schema";
import { eraseFromTraining } from "./write";

/** Leaves I Matter Training and keeps the account: as easy as joining (FA-1). The network's part follows by a job. */
export const leaveTraining = defineAction({
  does: "account.leave",
  room: "training",
  input: Leave,
  run: async ({ tx, actor }) => {
    const person = actor.personId as string;
    await eraseFromTraining(tx, person);
    await actAs(tx, actor);
    await tellOfGaps(tx, actor);
    await queue(tx, eraseLetters, { person, leftAt: now().toISOString(), controller: "training" });
    return { subject: ["person", person], goTo: "/account?left=training" };
  },
});

/**
 * Leaves everything. The account goes in one transaction, which the database can refuse (the last link contact of an
 * organisation); the same one files the jobs that delete the other parts, and try until they have.
 */
export const leave = defineAction({
  does: "account.leave",
  room: "network",
  input: Leave,
  run: async ({ tx, actor }) => {
    const person = actor.personId as string;
    await eraseFromNetwork(tx, { ...actor, personId: person });
    await queue(tx, eraseLearning, { person });
    await queue(tx, askRhmToErase, { person });
    return { subject: ["person", person], goTo: "/goodbye" };
  },
  afterwards: async (done) => {
    await dropSession();
    return done;
  },
});
