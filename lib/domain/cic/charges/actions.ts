"use server";

import { boughtWith, leaveTill } from "@/lib/domain/network/till/practice-till";
import { atTheTill } from "@/lib/domain/network/till/schema";
import { defineAction } from "@/lib/entry/action";
import { Problem } from "@/lib/platform/errors";
import { checkoutFor } from "../charge-payments/till";
import { fromRhmsCardCompany } from "../charge-payments/webhook";
import { consultationsWithin } from "../consultations/reach";
import { isOver } from "../consultations/words";
import { Pay } from "./schema";

const select = { id: true, state: true, consultationId: true } as const;

/** Goes to the card page of one's own consultation. The form carries no price: the charge has it. */
export const payForConsultation = defineAction({
  does: "charge.pay",
  room: "cic",
  input: Pay,
  limit: { tries: 30, seconds: 300 },
  on: ({ tx, actor, reach, input }) =>
    tx.charge.findFirst({
      where: { consultation: { AND: [{ id: input.consultation }, consultationsWithin(actor, reach)] } },
      select,
    }),
  run: async ({ row }) => {
    if (row.state !== "awaiting_payment") throw new Problem("form", isOver);
    return { subject: ["charge", row.id] };
  },
  afterwards: async (done, { actor }) => ({ ...done, goTo: await checkoutFor(actor, done.subject[1]) }),
});

export const leaveTheChargeTill = defineAction({
  does: "charge.pay",
  room: "cic",
  input: atTheTill,
  limit: { tries: 60, seconds: 300 },
  on: ({ tx, actor, input }) =>
    tx.charge.findFirst({
      where: { id: boughtWith("rhm", input.checkout), personId: actor.personId as string },
      select,
    }),
  run: async ({ row, input, actor }) => ({
    subject: ["charge", row.id],
    facts: { outcome: input.outcome },
    goTo: `/${actor.asker}/consultations/${row.consultationId}`,
  }),
  afterwards: async (done, { input }) => {
    const from = await leaveTill(fromRhmsCardCompany, input.checkout, input.outcome);
    return { ...done, goTo: `${done.goTo}?from=${from}` };
  },
});
