import type { StripeEvent } from "@/lib/platform/stripe";
import type { Taken } from "./sums";

/** What an event of the card company says, in the few words that matter to an order or a charge. */
export type Told =
  | (Taken & { readonly kind: "paid"; readonly payment: string; readonly email: string | null })
  | { readonly kind: "failed" }
  | { readonly kind: "expired" }
  | (Taken & { readonly kind: "refunded"; readonly refundedPence: number; readonly payment: string })
  | { readonly kind: "worry"; readonly sentence: string }
  | { readonly kind: "other" };

export type MoneyEvent = {
  readonly id: string;
  readonly type: string;
  /** The order or charge it names; some events have to be found by their payment instead. */
  readonly orderId: string | null;
  readonly payment: string | null;
  readonly told: Told;
};

export function moneyEvent(event: StripeEvent): MoneyEvent {
  const about = event.data?.object as unknown as Record<string, unknown> | undefined;
  const metadata = about?.metadata as Record<string, string> | null | undefined;
  return {
    id: event.id,
    type: event.type,
    orderId: uuidIn(metadata?.order) ?? uuidIn(about?.client_reference_id),
    payment: idIn(about?.payment_intent),
    told: toldBy(event),
  };
}

function toldBy(event: StripeEvent): Told {
  switch (event.type) {
    case "checkout.session.completed":
    case "checkout.session.async_payment_succeeded": {
      const { payment_status, amount_total: pence, currency, payment_intent, id } = event.data.object;
      if (payment_status !== "paid") return { kind: "other" };
      const email = event.data.object.customer_details?.email ?? null;
      return { kind: "paid", pence, currency, payment: idIn(payment_intent) ?? id, email };
    }
    case "checkout.session.async_payment_failed":
    case "payment_intent.payment_failed":
      return { kind: "failed" };
    case "checkout.session.expired":
      return { kind: "expired" };
    case "charge.refunded": {
      const {
        amount: pence,
        amount_refunded: refundedPence,
        currency,
        payment_intent,
        id,
      } = event.data.object;
      return { kind: "refunded", pence, refundedPence, currency, payment: idIn(payment_intent) ?? id };
    }
    case "refund.failed":
      return {
        kind: "worry",
        sentence: "The card company could not send a refund back to the payer's card.",
      };
    case "charge.dispute.created":
      return { kind: "worry", sentence: "The payer's bank has questioned a payment." };
    default:
      return { kind: "other" };
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const uuidIn = (value: unknown) => (typeof value === "string" && uuid.test(value) ? value : null);

/** Stripe sends an id, or the whole thing when it was asked to. */
const idIn = (value: unknown): string | null =>
  typeof value === "string" ? value : ((value as { id?: string } | null)?.id ?? null);
