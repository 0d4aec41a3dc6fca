import type { TableName } from "@/lib/policy";

/** What a thing of somebody's is called on the page they download, and each of its columns that says something to them. */
type ThingInWords = {
  readonly title: string;
  readonly lines: Readonly<Record<string, string>>;
  /** What is said of one that has nothing in any of those columns. */
  readonly empty?: string;
};

/** The words of one controller's page. Each controller brings its own. */
export type PageWords = {
  readonly things: { readonly [T in TableName]?: ThingInWords };
  /** Columns that hold one word of a closed list, and what each such word means. Anything else is shown as it is. */
  readonly closed: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  /** Columns that count from nought, which people don't. */
  readonly fromNought: readonly string[];
  /** What stands before a thing's number, so that it reads as it does where it was given out. */
  readonly beforeNumbers: { readonly [T in TableName]?: string };
};

const things: PageWords["things"] = {
  Person: {
    title: "Your account",
    lines: {
      name: "Your name",
      email: "Your email address",
      emailSince: "This address has been yours since",
      over18At: "You told us you are 18 or over on",
      createdAt: "Account opened on",
      disabledAt: "Account closed on",
      leftAt: "You left on",
    },
  },
  Session: {
    title: "Devices you are signed in on",
    lines: {
      device: "Device",
      createdAt: "Signed in on",
      lastSeenAt: "Last used on",
      expiresAt: "Signs out by itself on",
      secondFactorAt: "Second step confirmed on",
    },
  },
  SignInCode: {
    title: "Codes sent to you",
    lines: { email: "Sent to", createdAt: "Sent on", expiresAt: "Worked until", usedAt: "Used on" },
  },
  SignInLock: {
    title: "Wrong codes typed for your address",
    lines: { email: "Address", wrong: "Wrong codes since the last right one", lockedUntil: "Locked until" },
  },
  SecondFactor: {
    title: "Your second step",
    lines: { createdAt: "Set up on", confirmedAt: "First confirmed on" },
  },
  RecoveryCode: {
    title: "Recovery codes for your second step",
    lines: { usedAt: "Used on" },
    empty: "Not used yet",
  },
  LinkedAccount: {
    title: "Other accounts that sign you in",
    lines: { provider: "Company", accountId: "Your number there", createdAt: "Since" },
  },
  Membership: {
    title: "Your hats",
    lines: {
      role: "Hat",
      organisation: "Organisation",
      isLinkContact: "Link contact",
      startsAt: "From",
      endsAt: "Until",
      endedAt: "Ended on",
      createdAt: "Given on",
    },
  },
  Invitation: {
    title: "Invitations sent to you",
    lines: {
      email: "Sent to",
      organisation: "From",
      role: "Hat offered",
      isLinkContact: "As a link contact",
      createdAt: "Sent on",
      expiresAt: "Waits until",
      acceptedAt: "You said yes on",
      declinedAt: "You said no on",
      withdrawnAt: "Withdrawn on",
    },
  },
  ConsentRecord: {
    title: "What you agreed to",
    lines: {
      wording: "What it was",
      act: "What you said",
      how: "How",
      hat: "In the hat",
      recipient: "Who receives it",
      at: "On",
      expiresAt: "Ends by itself on",
    },
  },
  AuditEvent: {
    title: "Who did or saw what",
    lines: { at: "On", action: "What was done", hat: "By whom", number: "Number in the record" },
  },
  Mail: {
    title: "Mail we sent you",
    lines: {
      subject: "Subject",
      to: "Sent to",
      createdAt: "Written on",
      sentAt: "Sent on",
      text: "Words",
      calendar: "Calendar entry",
    },
  },
  HandOff: {
    title: "Connecting you with another service",
    lines: {
      email: "Your address",
      hat: "Proposed by",
      purpose: "For",
      proposedAt: "Proposed on",
      expiresAt: "Waits until",
      consentedAt: "You said yes on",
      refusedAt: "You said no on",
      acceptedAt: "Accepted on",
      declinedAt: "Not accepted on",
      acknowledgedAt: "Confirmed, and so moved, on",
      withdrawnAt: "Taken back on",
    },
  },
  HandOffField: {
    title: "What would move, or has moved",
    lines: { label: "What", value: "The words", leftOut: "You left it out" },
  },
  Interest: {
    title: "Messages you wrote",
    lines: {
      route: "About",
      name: "Name you gave",
      email: "Address you gave",
      outcode: "First half of your postcode",
      locality: "Place",
      course: "Course",
      message: "Your words",
      createdAt: "Sent on",
      answeredAt: "Answered on",
      answer: "Our answer",
    },
  },
};

/** The network's, which fit what the CIC keeps too: it has messages, mail and its part of the record. */
export const networkWords: PageWords = {
  things,
  closed: ["act", "route", "provider"],
  values: {
    given: "yes",
    refused: "no",
    withdrawn: "you took it back",
    something_else: "something else",
    consultation: "a consultation or a local hub",
    google: "Google",
    "azure-ad": "Microsoft",
  },
  fromNought: [],
  beforeNumbers: {},
};

/** Codes by which machines find one thing from another, and the rest that would tell a reader nothing. */
export const forMachinesOnly =
  /(^id|Id|^about|^stream|^template|^controller|Key|Url|^currency|^courseSlug|^position|^reference|^lastLesson|^subjectType|^facts|^byYou|^answers|^claimedAt)$/;
