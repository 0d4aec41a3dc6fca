import "server-only";
import { isPracticePayment, practiceCheckout, sayRefunded } from "@/lib/domain/network/till/practice-till";
import { sentBackOf } from "@/lib/domain/network/till/sums";
import { type Actor, thePortal } from "@/lib/entry/actor";
import { within } from "@/lib/entry/within";
import { after, minutes, now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { NotFound, Problem } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import {
  isStripeTrouble,
  isTooLateForStripe,
  stripeOf,
  takesCards,
  usesPracticeTill,
} from "@/lib/platform/stripe";
import { cardTrouble, chargeNumber, noCardsYet, tooLateToPay } from "../charges/words";
import { areaOf } from "../consultations/consultations";
import { fromRhmsCardCompany } from "./webhook";

type Checkout = { id: string; url: string };
const include = { consultation: { select: { hat: true, payBy: true } } } as const;

/**
 * The address where a charge is paid. Asked for outside any transaction and safe to ask again: the charge's id is the
 * idempotency key, and everything sent with it comes from its row alone.
 */
export async function checkoutFor(actor: Actor, id: string): Promise<string> {
  const charge = await within(actor, "cic", (tx) => tx.charge.findUnique({ where: { id }, include }));
  const payBy = charge?.consultation?.payBy;
  if (!charge?.consultation || !payBy) throw new NotFound("charge");
  if (charge.checkoutUrl) return charge.checkoutUrl;
  if (!takesCards("rhm")) throw new Problem("form", noCardsYet);
  const buying = {
    ...charge,
    page: `${areaOf(charge.consultation)}/consultations/${charge.consultationId}`,
    payBy,
  };
  const checkout = usesPracticeTill("rhm") ? practiceCheckout(slipOf(buying)) : await stripeCheckout(buying);
  return within(actor, "cic", async (tx) => {
    await tx.charge.updateMany({
      where: { id, checkoutId: null, state: "awaiting_payment" },
      data: { checkoutId: checkout.id, checkoutUrl: checkout.url },
    });
    const { checkoutUrl } = await tx.charge.findUniqueOrThrow({ where: { id } });
    return checkoutUrl ?? checkout.url;
  });
}

type Buying = {
  readonly id: string;
  readonly number: number;
  readonly pence: number;
  readonly currency: string;
  readonly description: string;
  readonly page: string;
  readonly payBy: Date;
};

/** The card page closes a little before the time is let go. */
const closes = ({ payBy }: Buying) => after(payBy, -minutes(5));

const slipOf = (buying: Buying) => ({
  payee: "rhm" as const,
  order: buying.id,
  ...{ number: buying.number, pence: buying.pence, currency: buying.currency },
  ...{ what: buying.description, page: buying.page, until: closes(buying).getTime() },
});

/** Stripe is told what is bought and for how much, and nothing about the person: it asks them itself. */
async function stripeCheckout(buying: Buying): Promise<Checkout> {
  // Stripe keeps a card page open for half an hour at least.
  if (closes(buying) <= after(now(), minutes(31))) throw new Problem("form", tooLateToPay);
  const page = `${env.PORTAL_URL}${buying.page}`;
  const metadata = { order: buying.id, number: chargeNumber(buying.number) };
  const price_data = {
    currency: buying.currency,
    unit_amount: buying.pence,
    product_data: { name: buying.description },
  };
  const asking = stripeOf("rhm").checkout.sessions.create(
    {
      mode: "payment",
      allowed_payment_method_types: ["card"],
      adaptive_pricing: { enabled: false },
      client_reference_id: buying.id,
      line_items: [{ quantity: 1, price_data }],
      metadata,
      payment_intent_data: { metadata, description: metadata.number },
      success_url: `${page}?from=till`,
      cancel_url: `${page}?from=back`,
      expires_at: Math.floor(closes(buying).getTime() / 1000),
      locale: "en-GB",
    },
    { idempotencyKey: buying.id },
  );
  const { id, url } = await inClearWords(asking, buying.id);
  if (!url) throw new Problem("form", cardTrouble);
  return { id, url };
}

async function inClearWords<T>(asking: Promise<T>, charge: string): Promise<T> {
  try {
    return await asking;
  } catch (error) {
    if (!isStripeTrouble(error)) throw error;
    log.warn({ charge, type: error.type, status: error.statusCode }, "the card company did not open a till");
    throw new Problem("form", cardTrouble);
  }
}

/** Asks for money to go back. Safe to repeat: the refund and its sum are the key; a finished one is left alone. */
export async function sendRefund(refundId: string): Promise<void> {
  const asked = await within(thePortal, "cic", (tx) =>
    tx.chargeRefund.findUnique({
      where: { id: refundId },
      include: { charge: { include: { refunds: true } } },
    }),
  );
  if (!asked || asked.completedAt || !asked.charge.reference) return;
  const { pence, charge } = asked;
  const reference = charge.reference as string;
  if (isPracticePayment(reference)) {
    const inAll = sentBackOf(charge.refunds) + pence;
    const paid = charge.takenPence ?? charge.pence;
    const { id: order, currency } = charge;
    return sayRefunded(fromRhmsCardCompany, "rhm", { id: refundId, order, paid, inAll, currency });
  }
  const made = await stripeOf("rhm").refunds.create(
    { payment_intent: reference, amount: pence, metadata: { order: charge.id, refund: refundId } },
    { idempotencyKey: `${refundId}:${pence}` },
  );
  await within(thePortal, "cic", (tx) =>
    tx.chargeRefund.updateMany({ where: { id: refundId, reference: null }, data: { reference: made.id } }),
  );
}

export async function shutCheckout(checkoutId: string): Promise<void> {
  if (usesPracticeTill("rhm")) return;
  try {
    await stripeOf("rhm").checkout.sessions.expire(checkoutId);
  } catch (error) {
    if (!isTooLateForStripe(error)) throw error;
  }
}
