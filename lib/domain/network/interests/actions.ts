"use server";

import { defineAction } from "@/lib/entry/action";
import { fromOneAddress, mailsTo } from "../codes/limits";
import { readPostcode } from "../localities/postcode";
import { ExpressInterest, TakeInterestBack } from "./schema";
import { express, takeBackInterest } from "./write";

/** Sends a message to whoever it is for. No account is needed. */
export const expressInterest = defineAction({
  does: "interest.express",
  room: "network",
  input: ExpressInterest,
  limit: ({ email }) => [fromOneAddress, mailsTo(email)],
  run: async ({ tx, actor, input }) => {
    const id = await express(tx, actor, input);
    const near = readPostcode(input.postcode ?? "")?.outcode;
    const sent = `/express-interest/sent?to=${input.route}`;
    return { subject: ["interest", id], goTo: near ? `${sent}&near=${near}` : sent };
  },
});

/** Deletes what was sent, with the link from the mail that said it had arrived. */
export const takeInterestBack = defineAction({
  does: "interest.express",
  room: "network",
  input: TakeInterestBack,
  limit: fromOneAddress,
  run: async ({ tx, input }) => {
    const id = await takeBackInterest(tx, input.token);
    return { subject: ["interest", id], goTo: "/express-interest/sent?gone=yes" };
  },
});
