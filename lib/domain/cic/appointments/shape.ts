/** Where an appointment stands at a moment. A hub works only while one of its own is current (HB-7). */
export type AppointmentState = "to-come" | "current" | "over" | "ended";

export type Appointment = {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly endedAt: Date | null;
  readonly terms: string;
  readonly because: string | null;
  readonly state: AppointmentState;
};

/** What RHM found when it looked at a hub again, and when it looks next. */
export type Review = {
  readonly id: string;
  readonly words: string;
  readonly reviewedAt: Date;
  readonly nextOn: Date;
};

/** A hub in RHM's list. */
export type HubInList = {
  readonly id: string;
  readonly name: string;
  readonly area: string | null;
  /** The appointment that holds, or else the last one. */
  readonly appointment: Appointment | null;
  readonly reviewOn: Date | null;
};

/** Something that needs RHM within so many days. */
export type RunsOut = {
  readonly key: string;
  readonly hub: string;
  readonly organisationId: string;
  readonly what: string;
  readonly on: Date;
};

/** One hub with all it was ever told. */
export type OneHub = HubInList & {
  readonly appointments: readonly Appointment[];
  readonly reviews: readonly Review[];
  readonly dates: DatesOffered;
};

/** Days a form suggests ("2026-06-03"). */
export type DatesOffered = { readonly today: string; readonly inAYear: string };

/** What a hub reads about itself. */
export type Standing = {
  readonly holds: Appointment | null;
  readonly last: Appointment | null;
  readonly reviews: readonly Review[];
};
