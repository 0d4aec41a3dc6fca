import "server-only";
import { thePortal } from "@/lib/entry/actor";
import { defineJob } from "@/lib/entry/job";
import { oneByOne } from "@/lib/entry/one-by-one";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { after, days, now } from "@/lib/platform/clock";
import { tellRunOut } from "./write";

/** How long after the end a letter that could not be written is tried again. Each is written once. */
const lately = days(3);

/** A hand-off ends by its date and this moves nothing (SY-2): it only writes to those who waited. */
export const tellOfRunOut = defineJob<Record<string, never>>({
  name: "hand-off.tell-of-end",
  run: async () => {
    allow(thePortal, "mail.send");
    const due = await within(thePortal, "network", (tx) =>
      tx.handOff.findMany({
        where: {
          expiresAt: { lte: now(), gt: after(now(), -lately) },
          ...{ acknowledgedAt: null, withdrawnAt: null, declinedAt: null },
        },
        select: { id: true },
      }),
    );
    await oneByOne("hand-off.tell-of-end", due, (id) =>
      within(thePortal, "network", (tx) => tellRunOut(tx, id)),
    );
  },
});
