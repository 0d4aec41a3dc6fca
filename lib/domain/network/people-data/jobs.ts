import "server-only";
import { thePortal } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { defineJob } from "@/lib/entry/job";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import type { Controller } from "@/lib/policy";
import { eraseLettersWith } from "./write";

/** Finishes in the network's part what leaving one organisation began: letters to it and from it. */
export const eraseLetters = defineJob<{ person: string; leftAt: string; controller: Controller }>({
  name: "account.erase-letters",
  run: ({ person, leftAt, controller }) => {
    allow(thePortal, "account.erase");
    return within(thePortal, "network", async (tx) => {
      await eraseLettersWith(tx, controller, person, new Date(leftAt));
      await recordDeed(tx, thePortal, "account.erase", { subject: ["person", person], about: person });
    });
  },
  retries: 20,
});

/** What leaving everything asks of Relationship Health Matters; its own part of the code does it. */
export const askRhmToErase = { name: "account.erase-support", retries: 20 } as const;
