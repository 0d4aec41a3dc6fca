/** Where a hub is, how it can be reached, and how it takes bookings. */
export type HubPlaceSeen = {
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  readonly access: string;
  readonly phone: string;
  readonly email: string;
  readonly noticeHours: number;
  readonly horizonDays: number;
  readonly bufferMinutes: number;
  readonly pricePence: number;
  readonly selfFunded: boolean;
};

export type Room = { readonly id: string; readonly name: string; readonly access: string };

/** One thing a hub does before it can take bookings. */
export type HubTask = {
  readonly key: string;
  readonly label: string;
  readonly what: string;
  readonly href: string | null;
  readonly state: "done" | "now" | "choice";
};
