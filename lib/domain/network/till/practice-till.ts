import "server-only";
import { z } from "zod";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { seal, unseal } from "@/lib/platform/secrets";
import { type Payee, signedAsStripe, usesPracticeTill } from "@/lib/platform/stripe";

const purpose = "practice till";

/** What the practice till knows of an order or a charge: it travels sealed in the address, as a card page's own records would. */
const Slip = z.object({
  payee: z.enum(["imt", "rhm"]),
  order: z.uuid(),
  number: z.number(),
  pence: z.number(),
  currency: z.string(),
  what: z.string(),
  /** The page of the portal that the till leads back to. */
  page: z.string(),
  until: z.number(),
});
type Slip = z.infer<typeof Slip>;

/** Where a payee hears from its card company. */
export type Door = (request: Request) => Promise<Response>;

export function practiceCheckout(slip: Slip): { id: string; url: string } {
  return { id: checkoutOf(slip), url: `/practice-till/${seal(purpose, JSON.stringify(slip))}` };
}

/** The slip in an address; null when it is not one of ours, has run out, or a real till is in use. */
export function slipIn(checkout: string): Slip | null {
  try {
    const slip = Slip.parse(JSON.parse(unseal(purpose, checkout)));
    return usesPracticeTill(slip.payee) && slip.until > now().getTime() ? slip : null;
  } catch {
    return null;
  }
}

const nothing = "00000000-0000-0000-0000-000000000000";
/** What a slip made out to this payee is for; nothing there is, when it is another's. */
export function boughtWith(payee: Payee, checkout: string): string {
  const slip = slipIn(checkout);
  return slip?.payee === payee ? slip.order : nothing;
}

/** What somebody chose at the till; the answer is where they come from as they return to the portal. */
export async function leaveTill(
  door: Door,
  checkout: string,
  outcome: "pay" | "decline" | "back",
): Promise<string> {
  const slip = slipIn(checkout);
  if (!slip || outcome === "back") return "back";
  await (outcome === "pay" ? sayPaid(door, slip) : sayDeclined(door, slip));
  return outcome === "pay" ? "till" : "declined";
}

const checkoutOf = ({ order }: { order: string }) => `cs_practice_${order}`;
const paymentOf = ({ order }: { order: string }) => `pi_practice_${order}`;

export const isPracticePayment = (reference: string) => reference.startsWith("pi_practice_");

/** Says that the card was accepted. However often it is pressed, it is one event. */
const sayPaid = (door: Door, slip: Slip) =>
  tell(door, slip.payee, `evt_practice_paid_${slip.order}`, "checkout.session.completed", {
    id: checkoutOf(slip),
    object: "checkout.session",
    mode: "payment",
    status: "complete",
    payment_status: "paid",
    client_reference_id: slip.order,
    amount_total: slip.pence,
    currency: slip.currency,
    payment_intent: paymentOf(slip),
    metadata: { order: slip.order },
    livemode: false,
  });

const sayDeclined = (door: Door, slip: Slip) =>
  tell(door, slip.payee, `evt_practice_declined_${crypto.randomUUID()}`, "payment_intent.payment_failed", {
    id: paymentOf(slip),
    object: "payment_intent",
    amount: slip.pence,
    currency: slip.currency,
    metadata: { order: slip.order },
    livemode: false,
  });

type SentBack = { id: string; order: string; paid: number; inAll: number; currency: string };

export const sayRefunded = (door: Door, payee: Payee, refund: SentBack) =>
  tell(door, payee, `evt_practice_refund_${refund.id}`, "charge.refunded", {
    id: `ch_practice_${refund.order}`,
    object: "charge",
    amount: refund.paid,
    amount_refunded: refund.inAll,
    currency: refund.currency,
    payment_intent: paymentOf(refund),
    metadata: { order: refund.order },
    livemode: false,
  });

/** Sends a signed event to the same door real ones come through. There is no other way in. */
async function tell(door: Door, payee: Payee, id: string, type: string, object: Record<string, unknown>) {
  const created = Math.floor(now().getTime() / 1000);
  const body = JSON.stringify({ id, object: "event", type, created, livemode: false, data: { object } });
  const headers = { "content-type": "application/json", "stripe-signature": signedAsStripe(payee, body) };
  const answer = await door(
    new Request(`${env.PORTAL_URL}/api/stripe/${payee}`, { method: "POST", headers, body }),
  );
  if (!answer.ok) throw new Error(`The portal answered the practice till with ${answer.status}`);
}
