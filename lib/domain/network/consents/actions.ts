"use server";

import { defineAction } from "@/lib/entry/action";
import { tellTakenBack } from "../hand-offs/write";
import { Withdraw } from "./schema";
import { ownYes, takeBack } from "./withdraw";

/** Takes back a yes given to the network. For getting back to somebody, that also deletes what they sent; for being connected, it ends that. */
export const withdrawFromNetwork = defineAction({
  does: "consent.withdraw",
  room: "network",
  input: Withdraw,
  on: ({ tx, actor, input }) => ownYes(tx, actor, input.record, "network"),
  run: async ({ tx, actor, row }) => {
    const id = await takeBack(tx, actor, row);
    if (row.wording.purpose === "interest-contact" && row.about)
      await tx.interest.deleteMany({ where: { id: row.about, personId: actor.personId } });
    // PostgreSQL has ended it there and then (SY-1_a_yes_taken_back_ends_a_hand_off).
    if (row.wording.purpose === "hand-off") await tellTakenBack(tx, row.about);
    return { subject: ["consent", id], goTo: "/account/consents?withdrawn=yes" };
  },
});
