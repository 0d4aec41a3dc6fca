import "server-only";
import { thePortal } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { defineJob } from "@/lib/entry/job";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { eraseLettersWithTraining } from "./write";

/** Finishes in the network's part what leaving I Matter Training began: letters to it and from it. */
export const eraseLetters = defineJob<{ person: string; leftAt: string }>({
  name: "account.erase-letters",
  run: ({ person, leftAt }) => {
    allow(thePortal, "account.erase");
    return within(thePortal, "network", async (tx) => {
      await eraseLettersWithTraining(tx, person, new Date(leftAt));
      await recordDeed(tx, thePortal, "account.erase", { subject: ["person", person], about: person });
    });
  },
  retries: 20,
});
