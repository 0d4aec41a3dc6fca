"use server";

import { boughtWith, leaveTill } from "@/lib/domain/network/till/practice-till";
import { atTheTill } from "@/lib/domain/network/till/schema";
import { defineAction } from "@/lib/entry/action";
import { holdEnrolment } from "../enrolments/write";
import { fromTheCardCompany } from "../payments/webhook";
import { askForMoney, orderAskedAbout } from "../refunds/asking";
import { checkoutFor, tryRefundNow } from "../till/till";
import { ordersWithin } from "./reach";
import { askingBack, placing, refunding } from "./schema";
import { askRefund, placeOrder } from "./write";

export const payByCard = defineAction({
  does: "order.place",
  room: "training",
  input: placing,
  limit: { tries: 30, seconds: 300 },
  on: ({ tx, actor, input }) => holdEnrolment(tx, actor, input.enrolment),
  run: async ({ tx, actor, row }) => ({ subject: ["order", await placeOrder(tx, actor, row)] }),
  afterwards: async (done, { actor }) => ({ ...done, goTo: await checkoutFor(actor, done.subject[1]) }),
});

export const leaveThePracticeTill = defineAction({
  does: "order.pay",
  room: "training",
  input: atTheTill,
  limit: { tries: 60, seconds: 300 },
  on: ({ tx, actor, reach, input }) =>
    tx.order.findFirst({
      where: { AND: [{ id: boughtWith("imt", input.checkout) }, ordersWithin(actor, reach)] },
      select: { id: true },
    }),
  run: async ({ row, input }) => ({ subject: ["order", row.id], facts: { outcome: input.outcome } }),
  afterwards: async (done, { actor, input }) => {
    const from = await leaveTill(fromTheCardCompany, input.checkout, input.outcome);
    return { ...done, goTo: `/${actor.asker}/orders/${done.subject[1]}?from=${from}` };
  },
});

export const askForMoneyBack = defineAction({
  does: "order.ask-money-back",
  room: "network",
  input: askingBack,
  limit: { tries: 10, seconds: 3600 },
  on: ({ actor, reach, input }) => orderAskedAbout(actor, reach, input.order),
  run: async ({ tx, actor, input, row }) => {
    await askForMoney(tx, actor, row, input.words);
    return { subject: ["order", row.id], goTo: `/${actor.asker}/orders/${row.id}` };
  },
});

export const refundOrder = defineAction({
  does: "order.refund",
  room: "training",
  input: refunding,
  limit: { tries: 60, seconds: 300 },
  on: ({ tx, actor, reach, input }) =>
    tx.order.findFirst({
      where: { AND: [{ id: input.order }, ordersWithin(actor, reach)] },
      include: { payment: true, refunds: true },
    }),
  run: async ({ tx, actor, input, row }) => ({
    subject: ["order", row.id],
    about: row.personId,
    facts: { refund: await askRefund(tx, actor, row, input.reason) },
    goTo: `/imatter-training/orders/${row.id}`,
  }),
  afterwards: async (done) => {
    await tryRefundNow(String(done.facts?.refund));
    return done;
  },
});
