import { type RolePolicy, rule } from "../shape";

export const communityService = {
  name: "Community service",
  spoken: "A community service",
  purpose: "Talks with young people and families in the places they already know.",
  whatHappens: [
    "Have informed conversations with young people and families",
    "Offer services that sit well beside learning",
    "Point the way to a school or a hub",
  ],
  holdsNot: ["Learning accounts", "Tracker accounts", "Complex situations on its own"],
  may: {
    "organisation.read": "own-organisation",
    "membership.read": "own-organisation",
    "membership.invite": "own-organisation",
    "membership.end": "own-organisation",
    "signpost.make": "own-organisation",
    "hand-off.accept": "addressed-to-us",
    "hand-off.decline": "addressed-to-us",
  },
  never: {
    "learning.*": rule("CS-1", "A community service holds no learning accounts and hands none out."),
    "tracker.*": rule("CS-2", "A community service provides no Tracker accounts."),
    "consultation.book": rule("HB-1", "A consultation happens only when the person asks."),
  },
  boundary: "A community service talks and points the way. It never stands alone with what is complex.",
  controller: "network",
  needsSecondFactor: false,
  needsOrganisation: true,
} satisfies RolePolicy;
