"use server";

import { defineAction } from "@/lib/entry/action";
import { Withdraw } from "./schema";
import { ownYes, takeBack } from "./withdraw";

/** Takes back a yes given to the network. For getting back to somebody, that also deletes what they sent. */
export const withdrawFromNetwork = defineAction({
  does: "consent.withdraw",
  room: "network",
  input: Withdraw,
  on: ({ tx, actor, input }) => ownYes(tx, actor, input.record, "network"),
  run: async ({ tx, actor, row }) => {
    const id = await takeBack(tx, actor, row);
    if (row.wording.purpose === "interest-contact" && row.about)
      await tx.interest.deleteMany({ where: { id: row.about, personId: actor.personId } });
    return { subject: ["consent", id], goTo: "/account/consents?withdrawn=yes" };
  },
});
