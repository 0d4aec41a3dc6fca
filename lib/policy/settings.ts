/** Product decisions the network has not published a figure for. Each is a default, with its unit and its ceiling. */
export type Setting = {
  readonly value: number;
  readonly unit:
    | "minutes"
    | "hours"
    | "days"
    | "weeks"
    | "sessions"
    | "people"
    | "organisations"
    | "tries"
    | "years"
    | "workshops";
  /** The most it may ever be set to. */
  readonly most?: number;
  readonly means: string;
};

export const settings = {
  "attendance-list.keep": { value: 90, most: 365, unit: "days", means: "A school's attendance list is kept" },
  "episode.length": { value: 12, most: 26, unit: "weeks", means: "A hub's support episode lasts" },
  "episode.sessions": { value: 6, most: 6, unit: "sessions", means: "A support episode has at most" },
  "consultation.length": { value: 90, unit: "minutes", means: "A Priorities Consultation takes" },
  "consultation.pay": { value: 2, most: 24, unit: "hours", means: "A booked consultation can be paid for" },
  "consultation.refund": {
    value: 24,
    unit: "hours",
    means: "Money for a consultation goes back when somebody calls it off before it begins by at least",
  },
  "tracker-share.length": {
    value: 26,
    most: 26,
    unit: "weeks",
    means: "A Tracker entry is shared for at most",
  },
  "study-group.size": { value: 12, most: 12, unit: "people", means: "A study group has at most" },
  "lead.learners": { value: 24, most: 24, unit: "people", means: "A Lead supports at most" },
  "workshop.size": {
    value: 24,
    most: 60,
    unit: "people",
    means: "A workshop has room, unless it says otherwise, for",
  },
  "workshop.party": { value: 6, most: 6, unit: "people", means: "One sign-up brings at most" },
  "lead.workshops": { value: 8, most: 8, unit: "workshops", means: "A Lead has ahead of them at most" },
  "lead-certificate.length": {
    value: 2,
    most: 3,
    unit: "years",
    means: "A Lead's certificate holds, unless it says otherwise, for",
  },
  "workshop-list.lead": {
    value: 2,
    unit: "days",
    means: "After a workshop its Lead can still see the list for",
  },
  "funded-place.offer": { value: 28, unit: "days", means: "A funded place is held open for" },
  "waiting-list.offer": { value: 48, unit: "hours", means: "A place from the waiting list is held for" },
  "workshop.alone": {
    value: 7,
    unit: "days",
    means: "A workshop without a second contact takes no sign-ups any more when it begins in less than",
  },
  "feedback.open": {
    value: 7,
    unit: "days",
    means: "After a workshop people can say how it was for",
  },
  "place.keep": {
    value: 24,
    unit: "hours",
    means: "After its letter has gone, a place nobody has kept yet is held for",
  },
  "place.unkept": {
    value: 3,
    unit: "workshops",
    means: "One address holds places that nobody has kept yet at, at most",
  },
  "hand-off.open": { value: 14, unit: "days", means: "A hand-off waits for its three acts for" },
  "invitation.open": { value: 14, unit: "days", means: "An invitation can be accepted for" },
  "statistics.hide-under": {
    value: 10,
    unit: "people",
    means: "A figure is hidden when it counts fewer than",
  },
  "statistics.round-to": { value: 5, unit: "people", means: "Other figures are rounded to the nearest" },
  "statistics.organisations": { value: 3, unit: "organisations", means: "Behind any figure are at least" },
  "account.age": { value: 18, unit: "years", means: "An account can be opened from the age of" },
  "sign-in-code.life": { value: 10, unit: "minutes", means: "A sign-in code works for" },
  "sign-in-code.tries": { value: 6, unit: "tries", means: "Sign-in locks after this many wrong codes" },
  "sign-in-code.lock": { value: 15, unit: "minutes", means: "Sign-in stays locked for" },
  "sign-in-code.mails": {
    value: 5,
    unit: "tries",
    means: "Sign-in mails to one address in an hour, at most",
  },
  "known-browser.mails": {
    value: 3,
    unit: "tries",
    means: "A browser that signed in before can ask, besides, in an hour for at most",
  },
  "known-browser.length": { value: 180, unit: "days", means: "A browser is known to an address for" },
  "staff-session.idle": { value: 30, unit: "minutes", means: "A staff hat signs out when unused for" },
  "staff-session.longest": { value: 12, unit: "hours", means: "A staff hat signs out in any event after" },
  "learner-session.length": { value: 14, unit: "days", means: "A learner stays signed in for" },
  "order.open": { value: 24, unit: "hours", means: "An order can be paid for" },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;

/** "90 days", "1 hour" */
export function settingInWords(name: SettingName): string {
  const { value, unit }: Setting = settings[name];
  return `${value} ${value === 1 ? unit.replace(/s$/, "") : unit}`;
}

const minutesIn = { minutes: 1, hours: 60, days: 1_440, weeks: 10_080 } as const;
type Timed = {
  [S in SettingName]: (typeof settings)[S]["unit"] extends keyof typeof minutesIn ? S : never;
}[SettingName];

/** A length of time, for adding to the clock. */
export function settingInMilliseconds(name: Timed): number {
  const { value, unit } = settings[name];
  return value * minutesIn[unit] * 60_000;
}
