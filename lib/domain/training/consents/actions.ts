"use server";

import { Withdraw } from "@/lib/domain/network/consents/schema";
import { ownYes, takeBack } from "@/lib/domain/network/consents/withdraw";
import { defineAction } from "@/lib/entry/action";
import { dropNote } from "../priorities/write";

/** Takes back a yes given to I Matter Training. Kept priorities rest on it alone, so they go at once. */
export const withdrawFromTraining = defineAction({
  does: "consent.withdraw",
  room: "training",
  input: Withdraw,
  on: ({ tx, actor, input }) => ownYes(tx, actor, input.record, "training"),
  run: async ({ tx, actor, row }) => {
    if (row.wording.purpose === "keep-priorities") await dropNote(tx, actor, row.about);
    const id = await takeBack(tx, actor, row);
    return { subject: ["consent", id], goTo: "/account/consents?withdrawn=yes" };
  },
});
