"use server";

import { Withdraw } from "@/lib/domain/network/consents/schema";
import { ownYes, takeBack } from "@/lib/domain/network/consents/withdraw";
import { defineAction } from "@/lib/entry/action";
import { actAs } from "@/lib/entry/within";
import { learnerRoles } from "@/lib/policy";

/** Takes back a yes given to I Matter Training. Kept priorities rest on it alone, so they go at once. */
export const withdrawFromTraining = defineAction({
  does: "consent.withdraw",
  room: "training",
  input: Withdraw,
  on: ({ tx, actor, input }) => ownYes(tx, actor, input.record, "training"),
  run: async ({ tx, actor, row }) => {
    const id = await takeBack(tx, actor, row);
    if (row.wording.purpose === "keep-priorities") {
      for (const asker of learnerRoles) {
        await actAs(tx, { personId: actor.personId, asker, organisationId: null });
        await tx.keptPriorities.deleteMany({ where: { personId: actor.personId as string } });
      }
      await actAs(tx, actor);
    }
    return { subject: ["consent", id], goTo: "/account/consents?withdrawn=yes" };
  },
});
