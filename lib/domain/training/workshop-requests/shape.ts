import type { DayRemark } from "../terms/shape";
import type { OfferMade, OfferToUs } from "../workshop-offers/shape";
import type { Audience, PartOfDay } from "../workshops/shape";

export type DayWished = {
  readonly on: Date;
  readonly part: PartOfDay;
  readonly remark: DayRemark | null;
};

type Request = {
  readonly id: string;
  readonly audience: Audience;
  readonly expected: number;
  readonly room: string;
  readonly languages: string;
  readonly createdAt: Date;
  readonly days: readonly DayWished[];
};

/** A request as the school that asks sees it, with what Leads offer. */
export type OurRequest = Request & { readonly offers: readonly OfferToUs[] };

/** The same as a Lead sees it, who could offer a time. */
export type RequestToLeads = Request & {
  readonly school: string;
  readonly area: string | null;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  /** In one of the areas the Lead goes to. */
  readonly near: boolean;
  readonly mine: readonly OfferMade[];
};
