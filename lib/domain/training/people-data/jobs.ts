import "server-only";
import { thePortal } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { defineJob } from "@/lib/entry/job";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { eraseFromTraining } from "./write";

/** Finishes in I Matter Training's part what leaving everything began. Safe to repeat: what is gone stays gone. */
export const eraseLearning = defineJob<{ person: string }>({
  name: "account.erase-learning",
  run: ({ person }) => {
    allow(thePortal, "account.erase");
    return within(thePortal, "training", async (tx) => {
      await eraseFromTraining(tx, person);
      await recordDeed(tx, thePortal, "account.erase", { subject: ["person", person], about: person });
    });
  },
  retries: 20,
});
