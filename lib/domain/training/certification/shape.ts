export type LeadLevel = "lead" | "lead_plus";

/** Where one certification stands today. A Lead acts as a Lead only while one of theirs is current (LD-1). */
export type CertificationState = "waiting" | "current" | "to-come" | "over" | "refused" | "ended";

export type Certification = {
  readonly id: string;
  readonly level: LeadLevel;
  readonly evidence: string;
  readonly askedAt: Date;
  readonly startsOn: Date | null;
  readonly endsOn: Date | null;
  readonly because: string | null;
  readonly state: CertificationState;
};

/** A Lead's own papers, and until when they may act. */
export type OwnCertification = {
  readonly until: Date | null;
  readonly waiting: Certification | null;
  readonly all: readonly Certification[];
};

/** A certification as I Matter Training's staff see it, with the name it is for. */
export type LeadsCertification = Certification & { readonly personId: string; readonly name: string };

/** A workshop somebody is still named for as the Lead, as I Matter Training's staff see it. */
export type WorkshopAhead = {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly school: string;
};

export type LeadList = {
  readonly waiting: readonly LeadsCertification[];
  readonly due: readonly LeadsCertification[];
  readonly current: readonly LeadsCertification[];
  readonly over: readonly LeadsCertification[];
};
