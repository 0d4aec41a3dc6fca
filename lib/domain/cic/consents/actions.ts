"use server";

import { Withdraw } from "@/lib/domain/network/consents/schema";
import { ownYes, takeBack } from "@/lib/domain/network/consents/withdraw";
import { defineAction } from "@/lib/entry/action";
import { actAs } from "@/lib/entry/within";
import { afterCallingOff } from "../consultations/write";

/**
 * Takes back a yes given to Relationship Health Matters. What was lent, booked or agreed on it ends in the database, in
 * the same moment (HB-6_what_follows_a_no); a Tracker rests on its yes alone, so it goes.
 */
export const withdrawFromCic = defineAction({
  does: "consent.withdraw",
  room: "cic",
  input: Withdraw,
  on: ({ tx, actor, input }) => ownYes(tx, actor, input.record, "cic"),
  run: async ({ tx, actor, row }) => {
    const id = await takeBack(tx, actor, row);
    if (row.wording.purpose === "tracker") {
      // Whichever hat it was opened in: all of them are this person's own.
      await actAs(tx, { personId: actor.personId, asker: "signed-in", organisationId: null });
      await tx.tracker.deleteMany({ where: { id: row.about } });
      await actAs(tx, actor);
    }
    if (row.wording.purpose === "consultation" && row.about) await afterCallingOff(tx, row.about);
    return { subject: ["consent", id], goTo: "/account/consents?withdrawn=yes" };
  },
});
