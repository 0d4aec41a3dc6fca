import { after, minutes } from "@/lib/platform/clock";
import { pounds } from "@/lib/platform/money";
import { settingInMilliseconds } from "@/lib/policy";

/** An order can be paid until this moment; then it closes by itself. */
const openUntil = ({ createdAt }: { createdAt: Date }) =>
  after(createdAt, settingInMilliseconds("order.open"));

/** The card page closes a little earlier: the card company allows a day at most, by its own clock. */
export const checkoutUntil = (order: { createdAt: Date }) => after(openUntil(order), -minutes(5));

/** A card page must stay open for half an hour, so an order near its end is closed and begun again. */
export const canGoToTheTill = (order: { createdAt: Date }, at: Date) =>
  checkoutUntil(order) > after(at, minutes(31));

/** What an order asked for, and what the card company says it took. */
type Asked = { totalPence: number; currency: string };
export type Taken = { pence: number | null; currency: string | null };

/** Why money that came in does not simply pay the order; null when it does. */
export function doesNotFit(asked: Asked, taken: Taken): string | null {
  const wanted = pounds(asked.totalPence);
  if (taken.currency !== asked.currency) {
    return `The card company took another currency (${taken.currency ?? "none"}). The order asks for ${wanted}.`;
  }
  if (taken.pence === asked.totalPence) return null;
  const took = taken.pence === null ? "nothing" : pounds(taken.pence);
  return `The card company took ${took}. The order asks for ${wanted}.`;
}

type Place = { state: string; activeAt: Date | null } | null;

/**
 * Why a place can no longer be opened by money that came late; null when it can. A place that ended only because
 * its order closed unpaid comes back, unless the person has taken another in the meantime.
 */
export function cannotOpen(place: Place, orderWasClosed: boolean, hasAnother: boolean): string | null {
  if (!place) return "The place it was for is gone.";
  if (place.state === "provisional") return null;
  const endedUnpaid = place.state === "ended" && place.activeAt === null && orderWasClosed;
  if (endedUnpaid && !hasAnother) return null;
  return place.state === "left"
    ? "The person left the course before the money came."
    : "The person has a place already, paid for in another way.";
}

type Refund = { readonly id: string; readonly pence: number; readonly completedAt: Date | null };
type Refunded = { readonly payment: { readonly pence: number } | null; readonly refunds: readonly Refund[] };
type Part = { readonly id: string; readonly pence: number };

/** How much of a payment has gone back for certain. */
export const sentBack = ({ refunds }: Pick<Refunded, "refunds">) =>
  refunds.reduce((sum, { pence, completedAt }) => sum + (completedAt ? pence : 0), 0);

/**
 * What more money that went back means for the refunds staff asked for: those that fit whole into it are done, and
 * what is over was sent at the card company itself. Those still to come shrink to what is left of the payment.
 */
export function sharedOut(order: Refunded, pence: number) {
  let elsewhere = pence;
  let room = (order.payment?.pence ?? 0) - sentBack(order) - pence;
  const done: Part[] = [];
  const smaller: Part[] = [];
  for (const asked of order.refunds.filter(({ completedAt }) => !completedAt)) {
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
