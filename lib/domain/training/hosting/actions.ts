"use server";

import { defineAction } from "@/lib/entry/action";
import { hostDetails, keeping, signing } from "./schema";
import { chooseKeepDays, saveDetails, sign } from "./write";

export const saveHost = defineAction({
  does: "host.change",
  room: "training",
  input: hostDetails,
  limit: { tries: 60, seconds: 3600 },
  run: async ({ tx, actor, input }) => ({
    subject: ["host", await saveDetails(tx, actor, input)],
    says: "Your details are saved.",
    redraws: true,
  }),
});

export const keepListsFor = defineAction({
  does: "attendance.keep",
  room: "training",
  input: keeping,
  limit: { tries: 60, seconds: 3600 },
  run: async ({ tx, actor, input }) => ({
    subject: ["host", await chooseKeepDays(tx, actor, input.keepDays)],
    facts: { days: input.keepDays },
    says: `From now on, lists are kept for ${input.keepDays} ${input.keepDays === 1 ? "day" : "days"}.`,
    redraws: true,
  }),
});

export const signAgreement = defineAction({
  does: "agreement.sign",
  room: "training",
  input: signing,
  limit: { tries: 20, seconds: 3600 },
  run: async ({ tx, actor, input }) => ({
    subject: ["starter-agreement", await sign(tx, actor, input)],
    about: input.linkContact,
    facts: { version: Number(input.version) },
    goTo: "/school/hosting/agreement?signed=yes",
  }),
});
