import "server-only";
import { askRhmToErase } from "@/lib/domain/network/people-data/jobs";
import { thePortal } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { defineJob } from "@/lib/entry/job";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { eraseFromRhm } from "./write";

/** Finishes in Relationship Health Matters' part what leaving everything began. Safe to repeat: what is gone stays gone. */
export const eraseSupport = defineJob<{ person: string }>({
  ...askRhmToErase,
  run: ({ person }) => {
    allow(thePortal, "account.erase");
    return within(thePortal, "cic", async (tx) => {
      await eraseFromRhm(tx, person);
      await recordDeed(tx, thePortal, "account.erase", { subject: ["person", person], about: person });
    });
  },
});
