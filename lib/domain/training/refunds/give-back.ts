import "server-only";
import type { Told } from "@/lib/domain/network/till/events";
import { sharedOut } from "@/lib/domain/network/till/sums";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { endAccess } from "../enrolments/write";
import { moveMoney } from "../ledger/write";
import { sayMoneyWentBack } from "../orders/letters";
import { sentBack } from "../orders/orders";
import { openedPlace } from "../orders/shape";
import { type Order, type Outcome, orderInFull, receive } from "../payments/receive";

type Refunded = Extract<Told, { kind: "refunded" }>;

/** Money went back. An event about a refund may overtake the one about its payment: then that is taken first. */
export async function giveBack(tx: Transaction, order: Order, told: Refunded): Promise<Outcome> {
  if (order.payment) return giveBackPaid(tx, order, told);
  await receive(tx, order, told);
  return giveBackPaid(tx, (await orderInFull(tx, order.id)) as Order, told);
}

async function giveBackPaid(tx: Transaction, order: Order, told: Refunded): Promise<Outcome> {
  if (!order.payment) return closeForeign(tx, order);
  if (order.payment.reference !== told.payment) return "no change: a refund of another payment";
  const before = sentBack(order);
  const pence = Math.min(told.refundedPence, order.payment.pence) - before;
  if (pence <= 0) return "no change: this refund is counted already";
  const refund = await noteRefunds(tx, order, pence);
  const from = order.state === "held" ? "held" : "course-sales";
  await moveMoney(tx, { from: "card-processor", to: from, pence, orderId: order.id });
  const allOfIt = before + pence === order.payment.pence;
  if (allOfIt) await undo(tx, order, order.payment.at);
  await sayMoneyWentBack(tx, order, { id: refund, pence, endsPlace: allOfIt && openedPlace(order) });
  return allOfIt ? "refunded" : "refunded in part";
}

/**
 * The card company says how much went back in all, not at whose asking. What staff asked for is done when that much
 * has gone; a smaller sum was sent back at the card company itself, and what staff asked for becomes the rest.
 */
async function noteRefunds(tx: Transaction, order: Order, pence: number): Promise<string> {
  const { done, smaller, elsewhere } = sharedOut(order.payment?.pence ?? 0, order.refunds, pence);
  for (const { id } of done) await tx.refund.update({ where: { id }, data: { completedAt: now() } });
  for (const { id, pence } of smaller) await tx.refund.update({ where: { id }, data: { pence } });
  if (elsewhere === 0) return (done[0] as { id: string }).id;
  const reason = "Sent back at the card company";
  const made = await tx.refund.create({
    data: { orderId: order.id, pence: elsewhere, reason, askedAt: now(), completedAt: now() },
    select: { id: true },
  });
  return made.id;
}

/** Everything went back: the place this order paid for ends with it. Held money opened none, so none ends. */
async function undo(tx: Transaction, order: Order, paidAt: Date): Promise<void> {
  await tx.order.update({
    where: { id: order.id },
    data: { state: "refunded", paidAt: order.paidAt ?? paidAt },
  });
  if (openedPlace(order) && order.enrolmentId) await endAccess(tx, order.enrolmentId);
}

/** Money in another currency came and went; nothing of it is in our books. */
async function closeForeign(tx: Transaction, order: Order): Promise<Outcome> {
  if (order.state !== "held") return `no change: the order is ${order.state}`;
  await tx.order.update({ where: { id: order.id }, data: { state: "cancelled", cancelledAt: now() } });
  return "closed: the money went back";
}
