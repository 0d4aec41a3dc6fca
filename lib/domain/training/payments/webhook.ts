import "server-only";
import { type MoneyEvent, moneyEvent } from "@/lib/domain/network/till/events";
import { defineWebhook } from "@/lib/entry/webhook";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { genuineEvent } from "@/lib/platform/stripe";
import { settle } from "./settle";

/** Where Stripe, and the practice till in its stead, tells I Matter Training what became of a payment. */
export const fromTheCardCompany = defineWebhook<MoneyEvent>({
  room: "training",
  verify: (body, headers) => {
    const event = genuineEvent("imt", body, headers.get("stripe-signature"));
    return event && moneyEvent(event);
  },
  record: note,
  run: settle,
});

/** Each event once: a second copy waits for the first to commit and then finds it there. */
async function note(tx: Transaction, { id, type }: MoneyEvent): Promise<boolean> {
  const { count } = await tx.paymentEvent.createMany({
    data: [{ id, type, receivedAt: now(), outcome: "received" }],
    skipDuplicates: true,
  });
  return count === 1;
}
