import "server-only";
import { isPracticePayment, practiceCheckout, sayRefunded } from "@/lib/domain/network/till/practice-till";
import { type Actor, thePortal } from "@/lib/entry/actor";
import { within } from "@/lib/entry/within";
import { env } from "@/lib/platform/env";
import { NotFound, Problem } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import { isStripeTrouble, stripeOf, takesCards, usesPracticeTill } from "@/lib/platform/stripe";
import { checkoutUntil, sentBack } from "../orders/orders";
import { cardTrouble, noCardsYet, orderNumber } from "../orders/words";
import { fromTheCardCompany } from "../payments/webhook";

type Checkout = { id: string; url: string };

/**
 * The address where an order is paid. Asked for outside any transaction and safe to ask again: the order's id is the
 * idempotency key, and everything sent with it comes from the order's row alone.
 */
export async function checkoutFor(actor: Actor, orderId: string): Promise<string> {
  const order = await within(actor, "training", (tx) =>
    tx.order.findUnique({ where: { id: orderId }, include }),
  );
  if (!order) throw new NotFound("order");
  if (order.checkoutUrl) return order.checkoutUrl;
  if (!takesCards("imt")) throw new Problem("form", noCardsYet);
  const checkout = usesPracticeTill("imt") ? practiceCheckout(slipOf(order)) : await stripeCheckout(order);
  return within(actor, "training", async (tx) => {
    await tx.order.updateMany({
      where: { id: orderId, checkoutId: null, state: "awaiting_payment" },
      data: { checkoutId: checkout.id, checkoutUrl: checkout.url },
    });
    const { checkoutUrl } = await tx.order.findUniqueOrThrow({ where: { id: orderId } });
    return checkoutUrl ?? checkout.url;
  });
}

const include = { lines: { orderBy: { position: "asc" } } } as const;

type Buying = {
  id: string;
  number: number;
  hat: string;
  totalPence: number;
  currency: string;
  createdAt: Date;
  lines: readonly { description: string; pence: number }[];
};

const areaOf = ({ hat }: Buying) => hat.replaceAll("_", "-");

const slipOf = (order: Buying) => ({
  payee: "imt" as const,
  order: order.id,
  number: order.number,
  pence: order.totalPence,
  currency: order.currency,
  what: order.lines.map((line) => line.description).join(", "),
  page: `/${areaOf(order)}/orders/${order.id}`,
  until: checkoutUntil(order).getTime(),
});

/** Stripe is told what is bought and for how much, and nothing about the person: it asks them itself. */
async function stripeCheckout(order: Buying): Promise<Checkout> {
  const page = `${env.PORTAL_URL}/${areaOf(order)}/orders/${order.id}`;
  const metadata = { order: order.id, number: orderNumber(order.number) };
  const asking = stripeOf("imt").checkout.sessions.create(
    {
      mode: "payment",
      allowed_payment_method_types: ["card"],
      adaptive_pricing: { enabled: false },
      client_reference_id: order.id,
      line_items: order.lines.map((line) => ({
        quantity: 1,
        price_data: {
          currency: order.currency,
          unit_amount: line.pence,
          product_data: { name: line.description },
        },
      })),
      metadata,
      payment_intent_data: { metadata, description: orderNumber(order.number) },
      success_url: `${page}?from=till`,
      cancel_url: `${page}?from=back`,
      expires_at: Math.floor(checkoutUntil(order).getTime() / 1000),
      locale: "en-GB",
    },
    { idempotencyKey: order.id },
  );
  const { id, url } = await inClearWords(asking, order.id);
  if (!url) throw new Problem("form", cardTrouble);
  return { id, url };
}

async function inClearWords<T>(asking: Promise<T>, order: string): Promise<T> {
  try {
    return await asking;
  } catch (error) {
    if (!isStripeTrouble(error)) throw error;
    log.warn({ order, type: error.type, status: error.statusCode }, "the card company did not open a till");
    throw new Problem("form", cardTrouble);
  }
}

/**
 * Asks for money to go back. Safe to repeat: the refund and its sum are the key, so a sum that shrank because some of
 * the money went back at the card company meanwhile is asked for anew; a finished one is left alone.
 */
export async function sendRefund(refundId: string): Promise<void> {
  const asked = await within(thePortal, "training", (tx) =>
    tx.refund.findUnique({
      where: { id: refundId },
      include: { order: { include: { payment: true, refunds: true } } },
    }),
  );
  const payment = asked?.order.payment;
  if (!asked || asked.completedAt || !payment) return;
  const { pence, order } = asked;
  if (isPracticePayment(payment.reference)) {
    const inAll = sentBack(order) + pence;
    return sayRefunded(fromTheCardCompany, "imt", {
      id: refundId,
      order: order.id,
      paid: payment.pence,
      inAll,
      currency: order.currency,
    });
  }
  const made = await stripeOf("imt").refunds.create(
    { payment_intent: payment.reference, amount: pence, metadata: { order: order.id, refund: refundId } },
    { idempotencyKey: `${refundId}:${pence}` },
  );
  await within(thePortal, "training", (tx) =>
    tx.refund.updateMany({ where: { id: refundId, reference: null }, data: { reference: made.id } }),
  );
}

/** A first try while somebody waits for the page. If the card company does not answer, the job tries again. */
export async function tryRefundNow(refundId: string): Promise<void> {
  try {
    await sendRefund(refundId);
  } catch (error) {
    if (!isStripeTrouble(error)) throw error;
    log.warn({ refund: refundId, type: error.type }, "a refund waits for the card company");
  }
}
