import "server-only";
import { doesNotFit, type Taken } from "@/lib/domain/network/till/sums";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import type { Prisma } from "@/lib/platform/prisma/client";
import { activate } from "../enrolments/write";
import { moveMoney } from "../ledger/write";
import { closeOrders } from "../orders/closing";
import { alertStaff, sayMoneyIsChecked, sendReceipt } from "../orders/letters";
import { cannotOpen } from "../orders/orders";

const whole = { lines: { orderBy: { position: "asc" } }, payment: true, refunds: true } as const;
export type Order = Prisma.OrderGetPayload<{ include: typeof whole }>;
type Money = Taken & { readonly payment: string; readonly email?: string | null };

/** What became of an event, in the words its record keeps. One that changed nothing starts with "no change". */
export type Outcome = string;

export const orderInFull = (tx: Transaction, id: string): Promise<Order | null> =>
  tx.order.findUnique({ where: { id }, include: whole });

/** Money came in: it pays the order, or it is held for someone to look at. */
export async function receive(tx: Transaction, order: Order, money: Money): Promise<Outcome> {
  if (order.payment?.reference === money.payment) return "no change: this payment is counted already";
  if (order.payment) {
    await alertStaff(tx, money.payment, order, "This order was paid twice. Send the second payment back.");
    return "staff told of a second payment";
  }
  if (order.heldAt) return "no change: held already";
  const why =
    doesNotFit("order", { pence: order.totalPence, currency: order.currency }, money) ??
    (await whyClosed(tx, order));
  return why ? hold(tx, order, money, why) : fulfil(tx, order, money);
}

async function whyClosed(tx: Transaction, order: Order): Promise<string | null> {
  const place = await placeOf(tx, order);
  const another =
    place &&
    (await tx.enrolment.count({
      where: {
        personId: place.personId,
        courseId: place.courseId,
        hat: place.hat,
        id: { not: place.id },
        state: { in: ["provisional", "active", "paused", "completed"] },
      },
    }));
  return cannotOpen(place, order.state === "cancelled", Boolean(another));
}

const placeOf = async (tx: Transaction, { enrolmentId }: Order) =>
  enrolmentId ? tx.enrolment.findUnique({ where: { id: enrolmentId } }) : null;

/** Payment, ledger, order, receipt, place and letter: together or not at all (PY-1, PY-2). */
async function fulfil(tx: Transaction, order: Order, money: Money): Promise<Outcome> {
  const at = now();
  const pence = order.totalPence;
  const enrolmentId = order.enrolmentId as string;
  // A place is paid for once: whatever else was open for it closes.
  await closeOrders(tx, { enrolmentId, id: { not: order.id } });
  await notePayment(tx, order, money, pence);
  await moveMoney(tx, { from: "course-sales", to: "card-processor", pence, orderId: order.id });
  await tx.order.update({ where: { id: order.id }, data: { state: "paid", paidAt: at, cancelledAt: null } });
  const lines = order.lines.map((line) => ({ description: line.description, pence: line.pence }));
  const receipt = await tx.receipt.create({
    data: { orderId: order.id, issuedAt: at, payerName: order.payerName, lines, pence },
  });
  await tx.enrolment.updateMany({
    where: { id: enrolmentId, state: "ended" },
    data: { state: "provisional", endedAt: null },
  });
  await activate(tx, enrolmentId, "self");
  await sendReceipt(tx, order, receipt, lines);
  return "paid";
}

/** Of the address that paid, only whether it is another than the learner's is kept: staff ask before money goes back. */
async function notePayment(tx: Transaction, order: Order, money: Money, pence: number): Promise<void> {
  const [buyer] = await tx.$queryRaw<
    { email: string }[]
  >`SELECT email FROM training.payer_of(${order.id}::uuid)`;
  const otherPayer = Boolean(money.email && buyer && money.email.trim().toLowerCase() !== buyer.email);
  const { payment: reference } = money;
  await tx.payment.create({ data: { orderId: order.id, reference, pence, otherPayer, at: now() } });
}

/** The money is noted as what it is, opens nothing, and somebody is told. */
async function hold(tx: Transaction, order: Order, money: Money, why: string): Promise<Outcome> {
  const at = now();
  if (money.currency === order.currency && money.pence) {
    const { pence } = money;
    await notePayment(tx, order, money, pence);
    await moveMoney(tx, { from: "held", to: "card-processor", pence, orderId: order.id });
  }
  await tx.order.update({ where: { id: order.id }, data: { state: "held", heldAt: at, heldBecause: why } });
  await sayMoneyIsChecked(tx, order);
  await alertStaff(tx, order.id, order, `${why} No place was opened. Look at it and send the money back.`);
  return "held";
}
