import type { Controller } from "./shape";

const years = (n: number) => Math.ceil(n * 365.25);
const whileOpen = "while the account is open";
const forGood = "for good, under a code instead of a name once the account is closed";

export type ErasureAction = "delete" | "pseudonymise" | "keep";
export type RetentionPeriod = {
  readonly controller: Controller;
  readonly what: string;
  readonly purpose: string;
  /** Days, counted from `from`; or for as long as the account is open; or for good, when it is evidence. */
  readonly keep: number | typeof whileOpen | typeof forGood;
  readonly from?: string;
  /** What happens when the person erases their account. */
  readonly onErasure: ErasureAction;
};

/** How long anything about a person is kept, why, and what erasing an account does to it. Closed. */
export const retention = {
  account: {
    controller: "network",
    what: "Name, email address and the 18-or-over tick",
    purpose: "To know who is signed in",
    keep: whileOpen,
    onErasure: "delete",
  },
  session: {
    controller: "network",
    what: "Signed-in sessions",
    purpose: "To stay signed in on a device",
    keep: 14,
    from: "last use",
    onErasure: "delete",
  },
  "sign-in-code": {
    controller: "network",
    what: "Sign-in codes, kept scrambled",
    purpose: "To check a code, and to slow down guessing",
    keep: 1,
    from: "the code was sent",
    onErasure: "delete",
  },
  "second-factor": {
    controller: "network",
    what: "The second step and its recovery codes",
    purpose: "To protect hats that see other people's details",
    keep: whileOpen,
    onErasure: "delete",
  },
  "attempt-count": {
    controller: "network",
    what: "Counts of tries, by address",
    purpose: "To slow down anyone trying too often",
    keep: 1,
    from: "the last try",
    onErasure: "delete",
  },
  membership: {
    controller: "network",
    what: "Which organisation someone belongs to, and in which role",
    purpose: "To know which hats they may wear",
    keep: whileOpen,
    onErasure: "delete",
  },
  invitation: {
    controller: "network",
    what: "Invitations to a role",
    purpose: "To let the person invited answer",
    keep: 30,
    from: "it was answered or closed",
    onErasure: "delete",
  },
  consent: {
    controller: "network",
    what: "Consents given, refused and withdrawn, with the exact words",
    purpose: "To show what was agreed, and that a withdrawal was honoured",
    keep: forGood,
    onErasure: "pseudonymise",
  },
  audit: {
    controller: "network",
    what: "The record of who did and saw what",
    purpose: "To show each person who looked, and to find misuse",
    keep: forGood,
    onErasure: "pseudonymise",
  },
  mail: {
    controller: "network",
    what: "Mail sent by the portal",
    purpose: "To try again when a mail server is down",
    keep: 30,
    from: "it was sent",
    onErasure: "delete",
  },
  "interest-network": {
    controller: "network",
    what: "Expressions of interest sent to the network",
    purpose: "To answer them",
    keep: 183,
    from: "it was answered",
    onErasure: "delete",
  },
  "interest-network-waiting": {
    controller: "network",
    what: "Expressions of interest sent to the network that nobody has answered",
    purpose: "To answer them",
    keep: years(1),
    from: "it arrived",
    onErasure: "delete",
  },
  "interest-training": {
    controller: "training",
    what: "Expressions of interest sent to I Matter Training",
    purpose: "To answer them",
    keep: 183,
    from: "it was answered",
    onErasure: "delete",
  },
  "interest-training-waiting": {
    controller: "training",
    what: "Expressions of interest sent to I Matter Training that nobody has answered",
    purpose: "To answer them",
    keep: years(1),
    from: "it arrived",
    onErasure: "delete",
  },
  "interest-cic": {
    controller: "cic",
    what: "Expressions of interest sent to Relationship Health Matters",
    purpose: "To answer them",
    keep: 183,
    from: "it was answered",
    onErasure: "delete",
  },
  "interest-cic-waiting": {
    controller: "cic",
    what: "Expressions of interest sent to Relationship Health Matters that nobody has answered",
    purpose: "To answer them",
    keep: years(1),
    from: "it arrived",
    onErasure: "delete",
  },
  enrolment: {
    controller: "training",
    what: "Courses joined, and how far someone has got",
    purpose: "To pick up where they left off",
    keep: whileOpen,
    onErasure: "delete",
  },
  "check-answer": {
    controller: "training",
    what: "Answers to checks, never marked",
    purpose: "To show the feedback again",
    keep: whileOpen,
    onErasure: "delete",
  },
  reflection: {
    controller: "training",
    what: "Private reflections and notes on priorities",
    purpose: "For the learner's own use",
    keep: whileOpen,
    onErasure: "delete",
  },
  certificate: {
    controller: "training",
    what: "Certificates",
    purpose: "So that anyone the learner shows it to can check it",
    keep: whileOpen,
    onErasure: "delete",
  },
  order: {
    controller: "training",
    what: "Orders, payments, refunds and receipts",
    purpose: "Tax law asks for six years beyond the current one",
    keep: years(7),
    from: "the last payment or refund; then the name goes and the sums stay",
    onErasure: "pseudonymise",
  },
  "payment-event": {
    controller: "training",
    what: "Messages from the card processor",
    purpose: "To count each message once, and to settle disputes",
    keep: years(1),
    from: "it arrived",
    onErasure: "pseudonymise",
  },
  "attendance-list": {
    controller: "training",
    what: "Sign-ups for workshops, and who came",
    purpose: "To hold a place, to write if a workshop moves, and for the school's list",
    keep: 90,
    from: "the workshop, or up to a year if the school says so beforehand; then only the count stays",
    onErasure: "delete",
  },
  certification: {
    controller: "training",
    what: "A Lead's certification, the evidence for it, and the times they can offer",
    purpose: "To know who may lead a workshop",
    keep: whileOpen,
    onErasure: "delete",
  },
  hosting: {
    controller: "training",
    what: "Who at a school, a surgery or among Leads arranges a workshop; never who comes to it",
    purpose: "To arrange workshops, and to show who answered for them",
    keep: whileOpen,
    onErasure: "pseudonymise",
  },
  pot: {
    controller: "training",
    what: "Which of a funder's people set up a fund or made a code; never a learner",
    purpose: "To account for a funder's money",
    keep: whileOpen,
    onErasure: "pseudonymise",
  },
  "funded-place": {
    controller: "training",
    what: "Which funded-place code a learner used",
    purpose: "So that a code is used once",
    keep: whileOpen,
    onErasure: "delete",
  },
} as const satisfies Record<string, RetentionPeriod>;

export type Kept = keyof typeof retention;

/** "30 days", "6 months", "7 years", "while the account is open". A longer word stands only for a whole number of it. */
export function periodInWords(kept: Kept): string {
  const { keep } = retention[kept];
  if (typeof keep === "string") return keep;
  const wholeYears = Math.floor(keep / 365.25);
  if (wholeYears > 0 && keep === years(wholeYears)) return plural(wholeYears, "year");
  return Number.isInteger(keep / 30.5) ? plural(keep / 30.5, "month") : plural(keep, "day");
}

const plural = (n: number, unit: string) => `${n} ${unit}${n === 1 ? "" : "s"}`;
