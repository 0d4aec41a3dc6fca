import "server-only";
import type { Told } from "@/lib/domain/network/till/events";
import { sentBackOf, sharedOut } from "@/lib/domain/network/till/sums";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { moveMoney } from "../charge-ledger/write";
import { sayMoneyWentBack } from "../consultation-letters/money";
import { type Charge, chargeInFull, type Outcome, receive } from "./receive";

type Refunded = Extract<Told, { kind: "refunded" }>;

/** Money went back. An event about a refund may overtake the one about its payment: then that is taken first. */
export async function giveBack(tx: Transaction, charge: Charge, told: Refunded): Promise<Outcome> {
  if (charge.reference) return giveBackPaid(tx, charge, told);
  await receive(tx, charge, told);
  return giveBackPaid(tx, (await chargeInFull(tx, charge.id)) as Charge, told);
}

async function giveBackPaid(tx: Transaction, charge: Charge, told: Refunded): Promise<Outcome> {
  if (charge.reference !== told.payment) return "no change: a refund of another payment";
  const paid = charge.takenPence ?? charge.pence;
  const before = sentBackOf(charge.refunds);
  const pence = Math.min(told.refundedPence, paid) - before;
  if (pence <= 0) return "no change: this refund is counted already";
  await noteRefunds(tx, charge, paid, pence);
  const to = charge.state === "held" ? "held" : "refunds";
  await moveMoney(tx, { from: "card", to, pence, chargeId: charge.id });
  const allOfIt = before + pence === paid;
  if (allOfIt)
    await tx.charge.update({
      where: { id: charge.id },
      data: { state: "refunded", heldBecause: null },
      select: { id: true },
    });
  await sayMoneyWentBack(tx, charge, pence, before + pence);
  return allOfIt ? "refunded" : "refunded in part";
}

/** What was asked for is done when that much has gone; what is over was sent back at the card company itself. */
async function noteRefunds(tx: Transaction, charge: Charge, paid: number, sum: number): Promise<void> {
  const { done, smaller, elsewhere } = sharedOut(paid, charge.refunds, sum);
  for (const { id, pence } of smaller)
    await tx.chargeRefund.updateMany({
      where: { id },
      data: { pence, ...(pence === 0 && { completedAt: now() }) },
    });
  for (const { id } of done)
    await tx.chargeRefund.updateMany({ where: { id }, data: { completedAt: now() } });
  if (elsewhere === 0) return;
  const reason = "Sent back at the card company";
  await tx.chargeRefund.createMany({
    data: [{ chargeId: charge.id, pence: elsewhere, reason, askedAt: now(), completedAt: now() }],
  });
}
