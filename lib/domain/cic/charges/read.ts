import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { NotFound, Refused } from "@/lib/platform/errors";
import { consultationsWithin } from "../consultations/reach";
import type { ChargeReceipt } from "./shape";

/** The receipt for a consultation of one's own. */
export async function myChargeReceipt(actor: Actor, consultationId: string): Promise<ChargeReceipt> {
  const reach = allow(actor, "charge.read");
  if (!z.uuid().safeParse(consultationId).success) throw new NotFound("receipt");
  const consultation = { AND: [{ id: consultationId }, consultationsWithin(actor, reach)] };
  return within(actor, "cic", async (tx) => {
    const charge = await tx.charge.findFirst({ where: { consultation }, include: { refunds: true } });
    if (!charge?.receiptNumber || !charge.paidAt) throw new NotFound("receipt");
    const refunds = charge.refunds.flatMap(({ pence, completedAt }) =>
      completedAt ? [{ pence, completedAt }] : [],
    );
    const { number, payerName, description, pence, paidAt, receiptNumber } = charge;
    return {
      ...{ number: receiptNumber, charge: number, consultationId, issuedAt: paidAt },
      ...{ payerName, description, pence, refunds },
    };
  });
}

/** Whether a charge of one's own waits for no payment any more. Of anybody else's, and to a stranger, it says no. */
export async function isChargeSettled(actor: Actor, id: string): Promise<boolean> {
  try {
    allow(actor, "charge.read");
    const charge = await within(actor, "cic", (tx) =>
      tx.charge.findFirst({ where: { id, personId: actor.personId as string }, select: { state: true } }),
    );
    return charge !== null && charge.state !== "awaiting_payment";
  } catch (error) {
    if (error instanceof NotFound || error instanceof Refused) return false;
    throw error;
  }
}
