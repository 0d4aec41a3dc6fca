import "server-only";
import { doesNotFit, type Taken } from "@/lib/domain/network/till/sums";
import type { Transaction } from "@/lib/entry/within";
import { log } from "@/lib/platform/log";
import type { Prisma } from "@/lib/platform/prisma/client";
import { moveMoney } from "../charge-ledger/write";
import { sendBack } from "../charges/refunds";
import { sayMoneyDoesNotFit } from "../consultation-letters/money";
import { tellBooked } from "../consultation-letters/tell";

const whole = { refunds: { orderBy: { askedAt: "asc" } }, consultation: true } as const;
export type Charge = Prisma.ChargeGetPayload<{ include: typeof whole }>;
type Money = Taken & { readonly payment: string };

/** What became of an event, in the words its record keeps. One that changed nothing starts with "no change". */
export type Outcome = string;

export const chargeInFull = (tx: Transaction, id: string): Promise<Charge | null> =>
  tx.charge.findUnique({ where: { id }, include: whole });

/** Money came in: it pays the charge, or it is held and all of it goes back. */
export async function receive(tx: Transaction, charge: Charge, money: Money): Promise<Outcome> {
  if (charge.reference === money.payment) return "no change: this payment is counted already";
  if (charge.reference) {
    log.warn({ charge: charge.id }, "a charge was paid twice: the second payment has to go back by hand");
    return "somebody has to look at a second payment";
  }
  if (charge.state === "held") return "no change: held already";
  const why = doesNotFit("charge", charge, money) ?? tooLate(charge);
  return why ? hold(tx, charge, money, why) : fulfil(tx, charge, money);
}

const tooLate = ({ consultation }: Charge): string | null =>
  consultation?.state === "provisional" ? null : "The booking was called off before the money came.";

/** Payment, books, receipt, booking and letter: together or not at all (PY-1, PY-2). */
async function fulfil(tx: Transaction, charge: Charge, money: Money): Promise<Outcome> {
  const { id, pence } = charge;
  await tx.charge.update({
    where: { id },
    data: { state: "paid", reference: money.payment },
    select: { id: true },
  });
  await moveMoney(tx, { from: "consultations", to: "card", pence, chargeId: id });
  const consultation = charge.consultationId as string;
  await tx.consultation.updateMany({ where: { id: consultation }, data: { state: "booked", payBy: null } });
  await tellBooked(tx, consultation);
  return "paid";
}

/** The money is noted as what it is, books nothing, and goes back whole. */
async function hold(tx: Transaction, charge: Charge, money: Money, why: string): Promise<Outcome> {
  const { id, pence, currency } = charge;
  const counted = money.currency === currency && money.pence ? money.pence : null;
  const takenPence = counted !== null && counted !== pence ? counted : null;
  const noted = counted === null ? {} : { reference: money.payment, takenPence };
  await tx.charge.update({
    where: { id },
    data: { state: "held", heldBecause: why, ...noted },
    select: { id: true },
  });
  if (counted === null) {
    log.warn({ charge: id }, "money in another currency has to go back by hand");
    return "held";
  }
  await moveMoney(tx, { from: "held", to: "card", pence: counted, chargeId: id });
  await sayMoneyDoesNotFit(tx, charge, counted);
  await sendBack(tx, id, why);
  return "held, and on its way back";
}
