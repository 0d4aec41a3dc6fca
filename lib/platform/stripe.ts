/**
 * Stripe's own library, once for each payee, and the proof that an event really came from it.
 * In a demonstration without keys a practice till stands in; it signs with Stripe's own scheme, with a secret only this portal knows.
 */
import Stripe from "stripe";
import { now } from "./clock";
import { env } from "./env";
import { keyedHash } from "./secrets";

export type Payee = "imt" | "rhm";
export type StripeEvent = Stripe.Event;

const accounts = {
  imt: { key: env.STRIPE_IMT_SECRET_KEY, webhook: env.STRIPE_IMT_WEBHOOK_SECRET },
  rhm: { key: env.STRIPE_RHM_SECRET_KEY, webhook: env.STRIPE_RHM_WEBHOOK_SECRET },
} as const;

/** Seconds an event's signature is good for, and may be ahead of our clock. */
const tolerance = 300;

/** No answer within this counts as none: the person is told, and asking again charges nobody twice. */
const patience = { timeout: 5_000, maxNetworkRetries: 1 };

const opened = new Map<Payee, Stripe>();

/** In a demonstration only: on a live portal it would give paid places away. */
export const usesPracticeTill = (payee: Payee) => env.DEMO && !accounts[payee].key;

/** False on a live portal that has no keys yet: then nothing can be paid by card. */
export const takesCards = (payee: Payee) => env.DEMO || Boolean(accounts[payee].key);

/** The payee's Stripe account. Ask `usesPracticeTill` first. */
export function stripeOf(payee: Payee): Stripe {
  const { key } = accounts[payee];
  if (!key) throw new Error(`There are no Stripe keys for ${payee}`);
  const stripe = opened.get(payee) ?? new Stripe(key, { ...env.STRIPE_API, ...patience, telemetry: false });
  opened.set(payee, stripe);
  return stripe;
}

/** Whether Stripe could not or would not, as against a fault of ours. */
export const isStripeTrouble = (error: unknown): error is Stripe.errors.StripeError =>
  error instanceof Stripe.errors.StripeError;

/** Whether Stripe says that this is done already, or can no longer be done. */
export const isTooLateForStripe = (error: unknown) =>
  error instanceof Stripe.errors.StripeInvalidRequestError;

const isLive = (payee: Payee) => /^(sk|rk)_live_/.test(accounts[payee].key ?? "");

const webhookSecret = (payee: Payee) =>
  accounts[payee].webhook ?? `whsec_${keyedHash("practice till", payee)}`;

/** The event in a signed body, or null: unsigned, altered, old, ahead of time, or from the other mode. */
export function genuineEvent(payee: Payee, body: string, signature: string | null): StripeEvent | null {
  const at = now().getTime();
  try {
    const secret = webhookSecret(payee);
    const event = Stripe.webhooks.constructEvent(body, signature ?? "", secret, tolerance, undefined, at);
    return isDated(signature ?? "", at) && event.livemode === isLive(payee) ? event : null;
  } catch {
    return null;
  }
}

/** Exactly one time, and not from the future. The library itself only looks back. */
function isDated(signature: string, at: number): boolean {
  const [stamp, ...more] = [...signature.matchAll(/(?:^|,)t=([^,]*)/g)].map((match) => match[1]);
  if (more.length || !/^\d{1,12}$/.test(stamp ?? "")) return false;
  return Number(stamp) - at / 1000 <= tolerance;
}

/** Signs as Stripe would: for the practice till alone. */
export function signedAsStripe(payee: Payee, payload: string): string {
  const timestamp = Math.floor(now().getTime() / 1000);
  return Stripe.webhooks.generateTestHeaderString({ payload, secret: webhookSecret(payee), timestamp });
}
