/** What pages and letters are given about orders. */
export type OrderState = "awaiting_payment" | "paid" | "held" | "cancelled" | "refunded";

export type OrderLine = { readonly description: string; readonly pence: number };

export type OrderSeen = {
  readonly id: string;
  readonly number: number;
  readonly state: OrderState;
  readonly payerName: string;
  readonly totalPence: number;
  readonly createdAt: Date;
  readonly paidAt: Date | null;
  /** When money that did not fit was put aside. It never opened a place. */
  readonly heldAt: Date | null;
  readonly lines: readonly OrderLine[];
};

/** An order in the list that staff look through. It does not say whose it is. */
export type ListedOrder = Pick<OrderSeen, "id" | "number" | "state" | "totalPence" | "createdAt" | "lines">;

/** An order as its buyer sees it. */
export type OwnOrder = OrderSeen & {
  readonly enrolmentId: string | null;
  /** The place it was for, as it stands today; null when it is gone. */
  readonly enrolment: { readonly state: PlaceToPay["state"] } | null;
  readonly cancelledAt: Date | null;
  readonly checkoutUrl: string | null;
  readonly receipt: { readonly number: number } | null;
  readonly refunds: readonly RefundSeen[];
  /** What this order's buyer wrote to ask for the money back, newest first. */
  readonly asks: readonly AskSeen[];
};

type AskSeen = {
  readonly id: string;
  readonly message: string;
  readonly createdAt: Date;
  readonly answeredAt: Date | null;
};

export type RefundSeen = {
  readonly id: string;
  readonly pence: number;
  readonly reason: string;
  readonly askedAt: Date;
  readonly completedAt: Date | null;
};

type Money = {
  readonly pence: number;
  readonly reference: string;
  readonly at: Date;
  /** The card company has another address for the payer than the learner's. */
  readonly otherPayer: boolean;
};

/** An order as I Matter Training's staff see it: the payer, what was bought and the money. Never any learning. */
export type StaffOrder = OrderSeen & {
  readonly heldBecause: string | null;
  readonly receipt: { readonly number: number } | null;
  readonly payment: Money | null;
  readonly refunds: readonly RefundSeen[];
  readonly asks: readonly AskSeen[];
};

export type ReceiptSeen = {
  readonly number: number;
  readonly order: number;
  readonly issuedAt: Date;
  readonly payerName: string;
  readonly lines: readonly OrderLine[];
  readonly pence: number;
  readonly refunds: readonly { readonly pence: number; readonly completedAt: Date }[];
};

/** A place that waits to be paid for, as the page about paying shows it. */
export type PlaceToPay = {
  readonly enrolmentId: string;
  readonly state: "provisional" | "active" | "paused" | "completed" | "left" | "ended";
  readonly paidBy: "free" | "self" | "funder";
  readonly course: {
    readonly slug: string;
    readonly title: string;
    readonly commitment: string;
    readonly pricePence: number;
  };
  readonly order: { readonly id: string; readonly number: number; readonly state: OrderState } | null;
};

/** Whether this order's money opened a place, so that the place ends when all of it goes back. Held money opens none. */
export const openedPlace = ({ state, heldAt }: { state: string; heldAt: Date | null }) =>
  heldAt === null && (state === "paid" || state === "refunded");
