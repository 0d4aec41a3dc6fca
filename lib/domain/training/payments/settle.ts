import "server-only";
import type { MoneyEvent } from "@/lib/domain/network/till/events";
import { thePortal } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { allow } from "@/lib/entry/perform";
import type { Transaction } from "@/lib/entry/within";
import { closeUnpaid, holdOrder } from "../orders/closing";
import { alertStaff } from "../orders/letters";
import { giveBack } from "../refunds/give-back";
import { type Order, type Outcome, orderInFull, receive } from "./receive";

/**
 * Does what an event of the card company means for its order. The order is held, so events take turns; and
 * each step looks at what is there already, so any order of events, however often, ends in the same state.
 */
export async function settle(tx: Transaction, event: MoneyEvent): Promise<void> {
  allow(thePortal, "order.settle");
  const order = await orderOf(tx, event);
  const outcome = order ? await act(tx, order, event) : "no change: not about an order of ours";
  await tx.paymentEvent.updateMany({
    where: { id: event.id },
    data: { outcome, orderId: order?.id ?? null },
  });
  if (!order || outcome.startsWith("no change")) return;
  await recordDeed(tx, thePortal, "order.settle", {
    subject: ["order", order.id],
    about: order.personId,
    facts: { event: event.id, outcome },
  });
}

async function orderOf(tx: Transaction, { orderId, payment }: MoneyEvent): Promise<Order | null> {
  const paidWith = payment ? await tx.payment.findUnique({ where: { reference: payment } }) : null;
  const id = orderId ?? paidWith?.orderId;
  if (!id) return null;
  await holdOrder(tx, id);
  return orderInFull(tx, id);
}

async function act(tx: Transaction, order: Order, { id, told }: MoneyEvent): Promise<Outcome> {
  if (told.kind === "paid") return receive(tx, order, told);
  if (told.kind === "refunded") return giveBack(tx, order, told);
  if (told.kind === "expired") {
    return (await closeUnpaid(tx, order)) ? "closed unpaid" : `no change: the order is ${order.state}`;
  }
  if (told.kind === "failed") return "no change: the card was not accepted";
  if (told.kind === "other") return "no change: nothing to do";
  await alertStaff(tx, id, order, told.sentence);
  return "staff told";
}
