/** A school or nursery that hosts: where a workshop can be, and whom to turn to there. */
export type HostSeen = {
  readonly urn: string;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  readonly access: string;
  readonly parking: string;
  readonly phone: string;
  readonly safeguardingName: string;
  readonly safeguardingPhone: string;
  readonly safeguardingEmail: string;
  readonly keepDays: number;
};

export type AgreementSeen = {
  readonly version: number;
  readonly words: string;
  readonly signedName: string;
  readonly signedAt: Date;
  /** Null once the link contact it named has left the portal. */
  readonly linkContact: string | null;
};

/** All a school has told about hosting. */
export type Hosting = {
  readonly host: HostSeen | null;
  readonly agreement: AgreementSeen | null;
  /** The next workshop still to come, and the day its list is deleted. */
  readonly next: { readonly startsAt: Date; readonly listGoesOn: Date } | null;
};

export type Choice = { readonly value: string; readonly label: string };

/** One thing a school can do next, or has done. */
export type Task = {
  readonly key: string;
  readonly label: string;
  readonly what: string;
  readonly href: string;
  readonly state: "done" | "now" | "later";
};

/** By name only: no address of anybody's. */
export type WhomToAsk = { readonly linkContact: string | null; readonly leads: readonly string[] };
