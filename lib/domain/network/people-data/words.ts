import type { TableName } from "@/lib/policy";

/** What a thing of somebody's is called on the page they download, and each of its columns that says something to them. */
export type ThingInWords = { readonly title: string; readonly lines: Readonly<Record<string, string>> };

const added = "On";

export const thingsInWords: { readonly [T in TableName]?: ThingInWords } = {
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
  RecoveryCode: { title: "Recovery codes for your second step", lines: { usedAt: "Used on" } },
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
      at: added,
      expiresAt: "Ends by itself on",
    },
  },
  AuditEvent: {
    title: "Who did or saw what",
    lines: { at: added, action: "What was done", hat: "By whom", number: "Number in the record" },
  },
  Mail: {
    title: "Mail we sent you",
    lines: { subject: "Subject", to: "Sent to", createdAt: "Written on", sentAt: "Sent on", text: "Words" },
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
  Enrolment: {
    title: "Your courses",
    lines: {
      course: "Course",
      state: "How it stands",
      paidBy: "Paid for",
      hat: "In the hat",
      createdAt: "Joined on",
      activeAt: "Opened on",
      pausedAt: "Paused on",
      completedAt: "Finished on",
      leftAt: "You left it on",
      endedAt: "Ended on",
      gatewayAt: "Gateway reached on",
    },
  },
  LessonProgress: {
    title: "Lessons you opened",
    lines: { course: "Course", lesson: "Lesson", openedAt: "Opened on", doneAt: "Marked as done on" },
  },
  CheckAnswer: {
    title: "Your answers to checks",
    lines: {
      course: "Course",
      lesson: "Lesson",
      check: "Question number",
      option: "Answer number",
      at: added,
    },
  },
  Reflection: {
    title: "Your reflections",
    lines: {
      course: "Course",
      ask: "The question",
      text: "Your words",
      createdAt: "First written on",
      updatedAt: "Last changed on",
    },
  },
  KeptPriorities: {
    title: "Your priorities",
    lines: {
      audience: "About",
      hat: "In the hat",
      chosen: "Your answers",
      note: "Your words",
      createdAt: "Kept on",
    },
  },
  Certificate: {
    title: "Your certificates",
    lines: {
      name: "Name on it",
      course: "Course",
      level: "Level",
      code: "Code to check it by",
      issuedAt: "Given on",
      revokedAt: "Taken back on",
    },
  },
  Redemption: { title: "Funded-place codes you used", lines: { course: "Course", at: "Used on" } },
  Order: {
    title: "Your orders",
    lines: {
      number: "Order number",
      course: "Course",
      state: "How it stands",
      payerName: "Name on it",
      hat: "In the hat",
      totalPence: "Amount",
      createdAt: "Ordered on",
      paidAt: "Paid on",
      heldAt: "Held to be checked on",
      heldBecause: "Why it was held",
      cancelledAt: "Closed on",
    },
  },
  OrderLine: {
    title: "What you ordered",
    lines: { description: "What", course: "Course", pence: "Amount" },
  },
  Payment: {
    title: "Your payments",
    lines: {
      pence: "Amount",
      otherPayer: "The card company has another address for the payer",
      at: "Paid on",
    },
  },
  Refund: {
    title: "Money sent back to you",
    lines: {
      pence: "Amount",
      reason: "Why",
      askedAt: "Asked for on",
      completedAt: "Sent on",
    },
  },
  Receipt: {
    title: "Your receipts",
    lines: {
      number: "Receipt number",
      payerName: "Name on it",
      lines: "What was bought",
      pence: "Amount",
      issuedAt: "Given on",
    },
  },
};

/** Codes by which machines find one thing from another, and the rest that would tell a reader nothing. */
export const forMachinesOnly =
  /(^id|Id|^about|^stream|^template|^controller|Key|Url|^currency|^courseSlug|^position|^reference|^lastLesson|^subjectType|^facts|^byYou|^answers|^claimedAt)$/;

/** What stands before a number, so that it reads as it does on the order and the receipt. */
export const beforeNumbers: Readonly<Record<string, string>> = { Order: "IMT-", Receipt: "R-" };

/** What stands in a column as one word of a closed list. Anything else is shown as it is. */
export const valuesInWords: Readonly<Record<string, string>> = {
  provisional: "held, not paid yet",
  active: "open",
  completed: "finished",
  awaiting_payment: "waiting for payment",
  held: "being checked",
  cancelled: "closed, not paid",
  refunded: "money sent back",
  free: "free",
  self: "by you",
  funder: "by a funder",
  given: "yes",
  refused: "no",
  withdrawn: "you took it back",
  something_else: "something else",
  consultation: "a consultation or a local hub",
  google: "Google",
  "azure-ad": "Microsoft",
};
