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
  readonly lines: readonly OrderLine[];
};

/** An order as its buyer sees it. */
export type OwnOrder = OrderSeen & {
  readonly enrolmentId: string | null;
  readonly cancelledAt: Date | null;
  readonly checkoutUrl: string | null;
  readonly receipt: { readonly number: number } | null;
  readonly refunds: readonly RefundSeen[];
};

export type RefundSeen = {
  readonly id: string;
  readonly pence: number;
  readonly reason: string;
  readonly askedAt: Date;
  readonly completedAt: Date | null;
};

/** An order as I Matter Training's staff see it: the payer, what was bought and the money. Never any learning. */
export type StaffOrder = OrderSeen & {
  readonly heldAt: Date | null;
  readonly heldBecause: string | null;
  readonly receipt: { readonly number: number } | null;
  readonly payment: { readonly pence: number; readonly reference: string; readonly at: Date } | null;
  readonly refunds: readonly RefundSeen[];
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
