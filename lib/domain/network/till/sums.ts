import { pounds } from "@/lib/platform/money";

/** What was asked for, and what the card company says it took. */
type Asked = { readonly pence: number; readonly currency: string };
export type Taken = { readonly pence: number | null; readonly currency: string | null };

/** Why money that came in does not simply pay what was asked; null when it does. */
export function doesNotFit(what: "order" | "charge", asked: Asked, taken: Taken): string | null {
  const wanted = pounds(asked.pence);
  if (taken.currency !== asked.currency) {
    return `The card company took another currency (${taken.currency ?? "none"}). The ${what} asks for ${wanted}.`;
  }
  if (taken.pence === asked.pence) return null;
  const took = taken.pence === null ? "nothing" : pounds(taken.pence);
  return `The card company took ${took}. The ${what} asks for ${wanted}.`;
}

type Refund = { readonly id: string; readonly pence: number; readonly completedAt: Date | null };
type Part = { readonly id: string; readonly pence: number };

/** How much of a payment has gone back for certain. */
export const sentBackOf = (refunds: readonly Refund[]) =>
  refunds.reduce((sum, { pence, completedAt }) => sum + (completedAt ? pence : 0), 0);

/**
 * What more money that went back means for the refunds that were asked for: those that fit whole into it are done, and
 * what is over was sent at the card company itself. Those still to come shrink to what is left of the payment.
 */
export function sharedOut(paid: number, refunds: readonly Refund[], pence: number) {
  let elsewhere = pence;
  let room = paid - sentBackOf(refunds) - pence;
  const done: Part[] = [];
  const smaller: Part[] = [];
  for (const asked of refunds.filter(({ completedAt }) => !completedAt)) {
    if (asked.pence <= elsewhere) {
      elsewhere -= asked.pence;
      done.push(asked);
      continue;
    }
    if (asked.pence > room) smaller.push({ id: asked.id, pence: room });
    room -= Math.min(room, asked.pence);
  }
  return { done, smaller, elsewhere };
}
