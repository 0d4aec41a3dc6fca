"use server";

import { eraseLetters } from "@/lib/domain/network/people-data/jobs";
import { defineAction } from "@/lib/entry/action";
import { queue } from "@/lib/entry/job";
import { actAs } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { Leave } from "./schema";
import { eraseFromRhm } from "./write";

/** Leaves Relationship Health Matters and keeps the account: as easy as joining (FA-1). Letters follow by a job. */
export const leaveRhm = defineAction({
  does: "account.leave",
  room: "cic",
  input: Leave,
  run: async ({ tx, actor }) => {
    const person = actor.personId as string;
    await eraseFromRhm(tx, person);
    await actAs(tx, actor);
    await queue(tx, eraseLetters, { person, leftAt: now().toISOString(), controller: "cic" });
    return { subject: ["person", person], goTo: "/account?left=rhm" };
  },
});
