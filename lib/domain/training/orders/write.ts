import "server-only";
import { type Actor, toDatabase } from "@/lib/entry/actor";
import { queue } from "@/lib/entry/job";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { Problem } from "@/lib/platform/errors";
import type { Role } from "@/lib/policy";
import type { EnrolmentRow } from "../enrolments/write";
import { closeOrders } from "./closing";
import { sendRefundAgain } from "./jobs";
import { canGoToTheTill } from "./orders";
import type { RefundSeen } from "./shape";
import { payee } from "./words";

/**
 * The one open order for a place: the one that is there, or a new one at the catalogue's price. The place's row is
 * held, so a double click finds the first click's order.
 */
export async function placeOrder(tx: Transaction, actor: Actor, place: EnrolmentRow): Promise<string> {
  if (place.state !== "provisional") {
    throw new Problem(
      "form",
      "There is nothing to pay for this place. Go back to your learning page to see it.",
    );
  }
  const open = await tx.order.findFirst({
    where: { enrolmentId: place.id, state: { in: ["awaiting_payment", "held"] } },
    orderBy: { createdAt: "desc" },
  });
  if (open?.state === "held") {
    throw new Problem("form", `${payee} is checking a payment for this place. You do not need to pay again.`);
  }
  if (open && (open.checkoutUrl || canGoToTheTill(open, now()))) return open.id;
  if (open) await closeOrders(tx, { id: open.id });
  return newOrder(tx, actor, place);
}

async function newOrder(tx: Transaction, actor: Actor, place: EnrolmentRow): Promise<string> {
  const course = await tx.course.findUniqueOrThrow({ where: { id: place.courseId } });
  await tx.enrolment.updateMany({ where: { id: place.id }, data: { paidBy: "self" } });
  const order = await tx.order.create({
    data: {
      personId: actor.personId as string,
      hat: toDatabase(actor.asker as Role),
      enrolmentId: place.id,
      state: "awaiting_payment",
      payerName: actor.name,
      totalPence: course.pricePence,
      createdAt: now(),
    },
    select: { id: true },
  });
  await tx.orderLine.createMany({
    data: [
      {
        orderId: order.id,
        position: 1,
        courseId: course.id,
        description: course.title,
        pence: course.pricePence,
      },
    ],
  });
  return order.id;
}

type Refundable = {
  id: string;
  payment: { pence: number } | null;
  refunds: readonly Pick<RefundSeen, "pence" | "completedAt">[];
};

/** Asks for everything that is left of a payment to go back. Two who press at once make one refund (PY-1). */
export async function askRefund(
  tx: Transaction,
  actor: Actor,
  order: Refundable,
  reason: string,
): Promise<string> {
  if (!order.payment) throw new Problem("form", "Nothing was paid for this order, so nothing can go back.");
  if (order.refunds.some((refund) => !refund.completedAt)) {
    throw new Problem("form", "This money is on its way back already.");
  }
  const pence = order.payment.pence - order.refunds.reduce((sum, refund) => sum + refund.pence, 0);
  if (pence <= 0) throw new Problem("form", "All of this money went back already.");
  const refund = await tx.refund.create({
    data: { orderId: order.id, pence, reason, askedById: actor.personId, askedAt: now() },
    select: { id: true },
  });
  await queue(tx, sendRefundAgain, { refund: refund.id });
  return refund.id;
}
