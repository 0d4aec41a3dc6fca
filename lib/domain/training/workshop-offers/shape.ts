import type { DayRemark } from "../terms/shape";

type Offer = {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly details: string;
  readonly second: string | null;
  readonly remark: DayRemark | null;
};

/** An offer as its Lead sees it. */
export type OfferMade = Offer & { readonly state: OfferState };
export type OfferState = "open" | "withdrawn" | "declined" | "chosen" | "past";

/** An open offer as the school that asked sees it. */
export type OfferToUs = Offer & { readonly lead: string | null };

/** Where a Lead stands: whether the certification holds, and how many workshops lie ahead (LD-3). */
export type Standing = { readonly certified: boolean; readonly ahead: number; readonly most: number };
