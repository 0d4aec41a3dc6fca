import "server-only";
import type { MoneyEvent } from "@/lib/domain/network/till/events";
import { thePortal } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { allow } from "@/lib/entry/perform";
import type { Transaction } from "@/lib/entry/within";
import { log } from "@/lib/platform/log";
import { giveBack } from "./give-back";
import { type Charge, chargeInFull, type Outcome, receive } from "./receive";

/**
 * Does what an event of the card company means for its charge. The consultation is held first and the charge after it,
 * everywhere, so events take turns; each step looks at what is there, so any order of events ends in the same state.
 */
export async function settle(tx: Transaction, event: MoneyEvent): Promise<void> {
  allow(thePortal, "charge.settle");
  const charge = await chargeNamedBy(tx, event);
  const outcome = charge ? await act(tx, charge, event) : "no change: not about a charge of ours";
  await tx.chargeEvent.updateMany({
    where: { id: event.id },
    data: { outcome, chargeId: charge?.id ?? null },
  });
  if (!charge || outcome.startsWith("no change")) return;
  await recordDeed(tx, thePortal, "charge.settle", {
    subject: ["charge", charge.id],
    about: charge.personId,
    facts: { event: event.id, outcome },
  });
}

async function chargeNamedBy(tx: Transaction, { orderId, payment }: MoneyEvent): Promise<Charge | null> {
  const where = orderId ? { id: orderId } : { reference: payment ?? "" };
  const found = await tx.charge.findUnique({ where, select: { id: true } });
  if (!found) return null;
  await tx.$queryRaw`SELECT id FROM cic.consultation
    WHERE id = (SELECT consultation_id FROM cic.charge WHERE id = ${found.id}::uuid) FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT id FROM cic.charge WHERE id = ${found.id}::uuid FOR NO KEY UPDATE`;
  return chargeInFull(tx, found.id);
}

async function act(tx: Transaction, charge: Charge, { id, told }: MoneyEvent): Promise<Outcome> {
  if (told.kind === "paid") return receive(tx, charge, told);
  if (told.kind === "refunded") return giveBack(tx, charge, told);
  if (told.kind === "expired") return "no change: its time is let go by the clock";
  if (told.kind === "failed") return "no change: the card was not accepted";
  if (told.kind === "other") return "no change: nothing to do";
  log.warn({ event: id, charge: charge.id }, "the card company asks for a look at a charge");
  return "somebody has to look";
}
