/** A learner's own certificate. */
export type OwnCertificate = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly course: string;
  readonly level: string;
  readonly issuedAt: Date;
  readonly enrolmentId: string;
};

/** What a stranger with the code may know, and nothing else. */
export type Verified = {
  readonly name: string;
  readonly course: string;
  readonly level: string;
  readonly issuedAt: Date;
  readonly revoked: boolean;
};
