import "server-only";
import { defineJob, queue } from "@/lib/entry/job";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import type { Prisma } from "@/lib/platform/prisma/client";
import { isTooLateForStripe, stripeOf, usesPracticeTill } from "@/lib/platform/stripe";
import { endAccess } from "../enrolments/write";

/** Shuts the card page of a closed order, so that nobody pays for it by mistake. */
export const shutTill = defineJob<{ checkout: string }>({
  name: "order.shut-till",
  run: ({ checkout }) => shutCheckout(checkout),
});

async function shutCheckout(checkoutId: string): Promise<void> {
  if (usesPracticeTill("imt")) return;
  try {
    await stripeOf("imt").checkout.sessions.expire(checkoutId);
  } catch (error) {
    if (!isTooLateForStripe(error)) throw error;
  }
}

/** The one way an order closes unpaid: those of `which` that wait for payment close, and then their card pages shut. */
export async function closeOrders(tx: Transaction, which: Prisma.OrderWhereInput): Promise<number> {
  const closed = await tx.order.updateManyAndReturn({
    where: { AND: [which, { state: "awaiting_payment" }] },
    data: { state: "cancelled", cancelledAt: now() },
    select: { checkoutId: true },
  });
  for (const { checkoutId } of closed) if (checkoutId) await queue(tx, shutTill, { checkout: checkoutId });
  return closed.length;
}

/**
 * Holds an order, so that whoever acts on it takes turns. Place before order, everywhere: a learner who leaves, pays
 * or takes a funded place holds their place first and their orders after it, and two orders of locking meet head on.
 */
export async function holdOrder(tx: Transaction, id: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM training.enrolment
    WHERE id = (SELECT enrolment_id FROM training.orders WHERE id = ${id}::uuid) FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT id FROM training.orders WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
}

type Unpaid = { readonly id: string; readonly enrolmentId: string | null };

/** Nobody paid in time, or the buyer went back: the order closes and the place it was for is free again. */
export async function closeUnpaid(tx: Transaction, { id, enrolmentId }: Unpaid): Promise<boolean> {
  if ((await closeOrders(tx, { id })) === 0) return false;
  const place = enrolmentId
    ? await tx.enrolment.findUnique({ where: { id: enrolmentId }, select: { state: true } })
    : null;
  if (place?.state === "provisional") await endAccess(tx, enrolmentId as string);
  return true;
}
