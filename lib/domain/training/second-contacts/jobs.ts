import "server-only";
import { thePortal } from "@/lib/entry/actor";
import { defineJob } from "@/lib/entry/job";
import { oneByOne } from "@/lib/entry/one-by-one";
import { within } from "@/lib/entry/within";
import { everyGap, tellOfGaps } from "./write";

/** Whoever closes an account or takes off a hat leaves at once; those who counted on them hear of it here. */
export const tellOfEveryGap = defineJob<Record<string, never>>({
  name: "workshop.tell-of-gap",
  run: async () => {
    const due = await within(thePortal, "training", everyGap);
    await oneByOne("workshop.tell-of-gap", due, (id) =>
      within(thePortal, "training", (tx) => tellOfGaps(tx, thePortal, id)),
    );
  },
});
