"use server";

import { defineAction } from "@/lib/entry/action";
import { holdEnrolment } from "../enrolments/write";
import { sealCode } from "./cards";
import { potsWithin } from "./reach";
import { newCodeAsked, newPot, oneCode, redeeming } from "./schema";
import { createPot, issueCode, redeem, withdrawCode } from "./write";

export const setUpFund = defineAction({
  does: "pot.create",
  room: "training",
  input: newPot,
  limit: { tries: 30, seconds: 3600 },
  run: async ({ tx, actor, input }) => {
    const id = await createPot(tx, actor, input);
    return { subject: ["pot", id], facts: { pence: input.amount * 100 }, goTo: `/commissioner/pots/${id}` };
  },
});

export const makeCode = defineAction({
  does: "pot.issue-code",
  room: "training",
  input: newCodeAsked,
  limit: { tries: 60, seconds: 3600 },
  on: ({ tx, actor, input }) => tx.pot.findFirst({ where: { AND: [{ id: input.pot }, potsWithin(actor)] } }),
  run: async ({ tx, actor, input, row }) => {
    const { id, code } = await issueCode(tx, actor, row, input);
    const key = sealCode(id, actor.personId as string, code);
    return {
      subject: ["funded-code", id],
      facts: { uses: input.uses },
      goTo: `/commissioner/pots/${row.id}/codes/${id}?key=${key}`,
    };
  },
});

export const endCode = defineAction({
  does: "pot.withdraw-code",
  room: "training",
  input: oneCode,
  limit: { tries: 60, seconds: 3600 },
  on: ({ tx, actor, input }) =>
    tx.fundedCode.findFirst({
      where: { id: input.code, pot: potsWithin(actor) },
      select: { id: true, potId: true },
    }),
  run: async ({ tx, row }) => {
    await withdrawCode(tx, row.id);
    return { subject: ["funded-code", row.id], goTo: `/commissioner/pots/${row.potId}` };
  },
});

/** Ten tries in a quarter of an hour: plenty for a card that is hard to read, too few to guess with. */
export const takeFundedPlace = defineAction({
  does: "funded-place.redeem",
  room: "training",
  input: redeeming,
  limit: { tries: 10, seconds: 900 },
  on: ({ tx, actor, input }) => holdEnrolment(tx, actor, input.enrolment),
  run: async ({ tx, actor, input, row }) => {
    await redeem(tx, actor, row, input);
    return { subject: ["enrolment", row.id], goTo: `/${actor.asker}/learning/${row.id}?funded=yes` };
  },
});
