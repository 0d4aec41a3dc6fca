/** Where a licence stands on a day. It holds on its last day. */
export type LicenceState = "to-come" | "current" | "over" | "ended";

export type Licence = {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly hub: string;
  readonly startsOn: Date;
  readonly endsOn: Date;
  readonly because: string | null;
  readonly state: LicenceState;
};

/** Somebody who works at a hub, and until when they are licensed there. */
export type Worker = {
  readonly personId: string;
  readonly name: string;
  readonly licensedUntil: Date | null;
};
