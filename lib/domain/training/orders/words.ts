import type { OrderState } from "./shape";

/** Who is paid for courses, exactly as receipts say it. */
export const payee = "I Matter Training";

export const stateWords = {
  awaiting_payment: { label: "Waiting for payment", kind: "waiting" },
  paid: { label: "Paid", kind: "good" },
  held: { label: "Being checked", kind: "waiting" },
  cancelled: { label: "Closed, not paid", kind: "ended" },
  refunded: { label: "Money sent back", kind: "ended" },
} as const satisfies Record<OrderState, { label: string; kind: string }>;

export const orderNumber = (number: number) => `IMT-${String(number).padStart(5, "0")}`;
export const receiptNumber = (number: number) => `R-${String(number).padStart(5, "0")}`;

/** The number in what somebody typed: "IMT-00042", "imt 42" and "42" are one order. */
export function numberTyped(typed: string): number | null {
  const digits = /^\s*(?:imt)?[\s\-–#]*0*(\d{1,9})\s*$/i.exec(typed)?.[1];
  return digits ? Number(digits) : null;
}

export const noCardsYet =
  "Paying by card is not set up here yet. Nothing has been taken and your place is held. You can use a funded-place code, or write to us through Express an interest.";

export const cardTrouble =
  "The card company is not answering just now. Nothing has been taken. Your order is kept: wait a few minutes and press the button again. You will not be charged twice.";
