import { networkWords, type PageWords } from "@/lib/domain/network/people-data/words";

/** Stands in the books where a name was. */
export const nameless = "Somebody who left";

const things: PageWords["things"] = {
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
      at: "On",
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
  WorkshopPlace: {
    title: "Workshops you signed up for with this address",
    lines: {
      workshop: "Workshop",
      name: "Name you gave",
      email: "Address you gave",
      party: "How many of you",
      accessNeeds: "What you told us you need",
      state: "How it stands",
      walkedIn: "Came without signing up before",
      reminders: "Reminders by mail",
      tellMeMore: "Asked for a mail about what can follow",
      createdAt: "Signed up on",
      offeredAt: "Offered a free place on",
      offerEndsAt: "That offer was open until",
      cancelledAt: "Given back on",
      checkedInAt: "Checked in on",
      came: "How many came",
      saidAt: "Said how it was on",
      keptAt: "Kept with one press on",
      keepBy: "Held for that until",
      seenMoveAt: "Said that you saw its new time or room on",
    },
  },
  LeadCertification: {
    title: "Your certification as a Lead",
    lines: {
      level: "Level",
      evidence: "The evidence you gave",
      askedAt: "Asked for on",
      decidedAt: "Decided on",
      startsOn: "Holds from",
      endsOn: "Holds until",
      because: "Why not, or why it ended",
      endedAt: "Ended on",
    },
  },
  LeadTime: {
    title: "Times you could lead a workshop",
    lines: { locality: "Where", weekday: "Day of the week, counted from Monday", part: "Part of the day" },
  },
  CalendarFeed: {
    title: "Your private calendar addresses",
    lines: { createdAt: "Made on", endedAt: "Ended on" },
  },
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

/** The words of I Matter Training's page, beside those for what it keeps through the network. */
export const trainingWords: PageWords = {
  things: { ...networkWords.things, ...things },
  closed: [...networkWords.closed, "state", "paidBy", "audience", "heldBecause", "level", "part"],
  values: {
    ...networkWords.values,
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
    booked: "a place is yours",
    waiting: "on the waiting list",
    offered: "a place is held for you",
    lapsed: "the offer ran out",
    lead: "Lead",
    lead_plus: "Lead Plus",
  },
  fromNought: ["check", "option"],
  beforeNumbers: { Order: "IMT-", Receipt: "R-" },
};
