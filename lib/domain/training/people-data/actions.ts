"use server";

import { eraseFromNetwork, eraseLettersWithTraining } from "@/lib/domain/network/people-data/write";
import { dropSession } from "@/lib/domain/network/sessions/cookie";
import { defineAction } from "@/lib/entry/action";
import { Leave } from "./schema";
import { eraseFromTraining } from "./write";

/** Leaves I Matter Training and keeps the account: as easy as joining (FA-1). */
export const leaveTraining = defineAction({
  does: "account.leave",
  room: "training",
  input: Leave,
  run: async ({ tx, actor }) => {
    const person = { ...actor, personId: actor.personId as string };
    await eraseFromTraining(tx, person);
    await eraseLettersWithTraining(person);
    return { subject: ["person", person.personId], goTo: "/account?left=training" };
  },
});

/**
 * Leaves everything. One transaction per part: the network's is finished inside I Matter Training's, so that when the
 * network refuses (the last link contact of an organisation) nothing at all has happened.
 */
export const leave = defineAction({
  does: "account.leave",
  room: "training",
  input: Leave,
  run: async ({ tx, actor }) => {
    const person = { ...actor, personId: actor.personId as string };
    await eraseFromTraining(tx, person);
    await eraseFromNetwork(person);
    await dropSession();
    return { subject: ["person", person.personId], goTo: "/goodbye" };
  },
});
