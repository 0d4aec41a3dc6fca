export type Way = "phone" | "video" | "in_person";
export type ConsultationState = "provisional" | "booked" | "cancelled" | "held" | "missed";
type ChargeState = "awaiting_payment" | "paid" | "held" | "cancelled" | "refunded";

/** A hub as whoever books there sees it. */
export type HubSeen = {
  readonly id: string;
  readonly name: string;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  readonly access: string;
  readonly phone: string;
  readonly email: string;
};

/** When, where, how and with whom: what pages, letters and calendars are made from. */
export type Occasion = {
  readonly id: string;
  readonly hat: string;
  readonly state: ConsultationState;
  readonly way: Way;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly sequence: number;
  readonly reminders: boolean;
  readonly payBy: Date | null;
  readonly cancelledAt: Date | null;
  readonly calledOffBy: "person" | "hub" | "unpaid" | null;
  /** By their work name; null once nobody is there for it. */
  readonly practitioner: string | null;
  readonly room: string | null;
  readonly hub: HubSeen;
  readonly funded: boolean;
};

/** What was asked for it, and what became of that. */
export type ChargeSeen = {
  readonly id: string;
  readonly number: number;
  readonly state: ChargeState;
  readonly pence: number;
  readonly receiptNumber: number | null;
  readonly backPence: number;
};

/** A consultation as its own person sees it, signed in or with its link. */
export type OwnConsultation = Occasion & {
  readonly accessNeeds: string;
  readonly phone: string;
  readonly consentId: string;
  readonly charge: ChargeSeen | null;
  readonly time: "before" | "now" | "after";
  readonly canMove: boolean;
  readonly canCallOff: boolean;
  /** Called off by then, all the money goes back. Null where none was paid. */
  readonly moneyBackUntil: Date | null;
};

/** One hub in the answer to a search. */
export type HubFound = {
  readonly id: string;
  readonly name: string;
  readonly town: string;
  readonly postcode: string;
  readonly miles: number | null;
  readonly access: string;
  readonly terms: Terms;
  readonly inPerson: boolean;
  readonly next: Date | null;
};

/** What a consultation costs whoever books at a hub. */
export type Terms = {
  readonly pence: number;
  /** Whether somebody may pay for themselves (PL-3). */
  readonly selfFunded: boolean;
  /** Until which day the hub has funded ones left; null when it has none. */
  readonly fundedUntil: Date | null;
};

export type HubSearch = {
  readonly near: "nowhere" | "found" | "unknown";
  readonly called: string | null;
  readonly hubs: readonly HubFound[];
};

/** One day of a month in which something can be booked, or nothing. */
export type DayOpen = { readonly day: string; readonly times: readonly Date[] };

/** The free times of one hub in one month. */
export type MonthOpen = {
  readonly hub: HubSeen;
  readonly terms: Terms;
  readonly way: Way;
  readonly ways: readonly Way[];
  readonly month: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly days: readonly DayOpen[];
};

/** What a page on the way to a booking has to show. */
export type BookingStep =
  | {
      readonly step: "words";
      readonly wording: { readonly version: number; readonly paragraphs: readonly string[] };
    }
  | { readonly step: "hub"; readonly search: HubSearch }
  | { readonly step: "time"; readonly month: MonthOpen }
  | { readonly step: "book"; readonly hub: HubSeen; readonly terms: Terms; readonly at: Date };
