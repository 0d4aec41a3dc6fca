import "server-only";
import { thePortal } from "@/lib/entry/actor";
import { queue } from "@/lib/entry/job";
import { allow } from "@/lib/entry/perform";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import type { Prisma } from "@/lib/platform/prisma/client";
import { refundJob, shutTillJob } from "./job-names";

/** A charge closes unpaid, and its card page shuts, so that nobody pays it by mistake. Call it as the portal. */
export async function closeCharge(tx: Transaction, which: Prisma.ChargeWhereInput): Promise<void> {
  const closed = await tx.charge.updateManyAndReturn({
    where: { AND: [which, { state: "awaiting_payment" }] },
    data: { state: "cancelled", cancelledAt: now() },
    select: { checkoutId: true },
  });
  for (const { checkoutId } of closed) if (checkoutId) await queue(tx, shutTillJob, { checkout: checkoutId });
}

/** Everything that is left of a payment goes back. Asked for twice it goes once (PY-1). Call it as the portal. */
export async function sendBack(tx: Transaction, chargeId: string, reason: string): Promise<void> {
  allow(thePortal, "charge.refund");
  await tx.$queryRaw`SELECT id FROM cic.charge WHERE id = ${chargeId}::uuid FOR NO KEY UPDATE`;
  const charge = await tx.charge.findUniqueOrThrow({ where: { id: chargeId }, include: { refunds: true } });
  const asked = charge.refunds.reduce((sum, { pence }) => sum + pence, 0);
  const pence = (charge.takenPence ?? charge.pence) - asked;
  if (!charge.reference || pence <= 0) return;
  const refund = await tx.chargeRefund.create({
    data: { chargeId, pence, reason, askedAt: now() },
    select: { id: true },
  });
  await queue(tx, refundJob, { refund: refund.id });
}
