import { type RolePolicy, rule } from "../shape";

export const commissioner = {
  name: "Commissioner",
  spoken: "A commissioner",
  purpose: "Sees a locality as a whole, and funds learning where it is needed.",
  whatHappens: [
    "See what a locality needs, what is there, what works and what is missing",
    "Fund training for professionals",
    "Fund learning for families in a named locality",
    "See how many funded places are taken, never by whom",
  ],
  holdsNot: ["Names of learners", "Anything about one family", "Work with individual people"],
  may: {
    "organisation.read": "own-organisation",
    "membership.read": "own-organisation",
    "membership.invite": "own-organisation",
    "membership.end": "own-organisation",
    "pot.create": "own-organisation",
    "pot.read": "own-organisation",
    "pot.issue-code": "own-organisation",
    "pot.withdraw-code": "own-organisation",
    "funded-place.count": "counts-only",
  },
  never: {
    "learning.*": rule("CM-1", "A commissioner sees totals, never a learner."),
    "order.*": rule("CM-1", "Orders name people, so a commissioner does not see them."),
    "receipt.*": rule("CM-1", "Receipts name people, so a commissioner does not see them."),
    "interest.read": rule(
      "CM-1",
      "Expressions of interest name people, so a commissioner does not see them.",
    ),
    "attendance.*": rule("CM-1", "Attendance lists name people, so a commissioner does not see them."),
    "tracker.*": rule("CM-1", "The Tracker belongs to the person. A commissioner never sees it."),
    "consultation.*": rule("CM-1", "Consultations are private. A commissioner never sees them."),
    "casework.*": rule("CM-2", "A commissioner cannot open, assign or close anything about a family."),
    "interest.answer": rule("CM-2", "A commissioner takes up nothing about a person or a family."),
  },
  boundary: "Commissioners see the whole picture and no face in it.",
  controller: "network",
  needsSecondFactor: true,
  needsOrganisation: true,
} satisfies RolePolicy;
