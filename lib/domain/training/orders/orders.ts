import { sentBackOf } from "@/lib/domain/network/till/sums";
import { after, minutes } from "@/lib/platform/clock";
import { settingInMilliseconds } from "@/lib/policy";

/** An order can be paid until this moment; then it closes by itself. */
const openUntil = ({ createdAt }: { createdAt: Date }) =>
  after(createdAt, settingInMilliseconds("order.open"));

/** The card page closes a little earlier: the card company allows a day at most, by its own clock. */
export const checkoutUntil = (order: { createdAt: Date }) => after(openUntil(order), -minutes(5));

/** A card page must stay open for half an hour, so an order near its end is closed and begun again. */
export const canGoToTheTill = (order: { createdAt: Date }, at: Date) =>
  checkoutUntil(order) > after(at, minutes(31));

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

type Refunded = {
  readonly refunds: readonly {
    readonly id: string;
    readonly pence: number;
    readonly completedAt: Date | null;
  }[];
};

/** How much of a payment has gone back for certain. */
export const sentBack = ({ refunds }: Refunded) => sentBackOf(refunds);
