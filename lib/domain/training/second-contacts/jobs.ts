import "server-only";
import { thePortal } from "@/lib/entry/actor";
import { defineJob } from "@/lib/entry/job";
import { oneByOne } from "@/lib/entry/one-by-one";
import { within } from "@/lib/entry/within";
import { tellOfGaps } from "./write";

/** Whoever closes an account or takes off a hat leaves at once; those who counted on them hear of it here. */
export const tellOfEveryGap = defineJob<Record<string, never>>({
  name: "workshop.tell-of-gap",
  run: async () => {
    const due = await within(
      thePortal,
      "training",
      (tx) => tx.$queryRaw<{ id: string }[]>`SELECT DISTINCT workshop_id AS id FROM training.gaps()`,
    );
    await oneByOne("workshop.tell-of-gap", due, (id) =>
      within(thePortal, "training", (tx) => tellOfGaps(tx, thePortal, id)),
    );
  },
});
