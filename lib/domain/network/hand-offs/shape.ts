/** Where a hand-off stands: it waits for one of its three acts, it has moved, or it ended and nothing moved. */
export type HandOffState =
  | "asked"
  | "agreed"
  | "accepted"
  | "moved"
  | "refused"
  | "declined"
  | "taken-back"
  | "ran-out";

/** Who looks at it: the person it is about, whoever proposed it, or the service it is meant for. */
export type Viewer = "person" | "sender" | "receiver";

type Field = { readonly position: number; readonly label: string; readonly value: string };

export type HandOffSeen = {
  readonly id: string;
  readonly purpose: string;
  readonly from: string;
  readonly hat: "locality_hub" | "lead_professional";
  readonly to: string;
  readonly state: HandOffState;
  readonly proposedAt: Date;
  readonly expiresAt: Date;
  readonly consentedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly acknowledgedAt: Date | null;
  /** Until when the service can read what moved. */
  readonly readableUntil: Date | null;
};

/** For the person: every field, with its very value. */
export type OwnHandOff = HandOffSeen & {
  readonly fields: readonly (Field & { readonly leftOut: boolean })[];
};

/** For whoever proposed it: to whom they wrote, and what they put in, while it is open. */
export type SentHandOff = HandOffSeen & { readonly email: string; readonly fields: readonly Field[] };

/** For the service: what would come by its labels, and the words only once all three have acted. */
export type HandOffToUs = HandOffSeen & {
  readonly labels: readonly string[];
  readonly fields: readonly Field[];
};

export type Service = { readonly id: string; readonly name: string; readonly kind: string };

export type WhereTo = {
  readonly areas: readonly { readonly slug: string; readonly name: string }[];
  readonly area: { readonly slug: string; readonly name: string } | null;
  readonly services: readonly Service[];
};
