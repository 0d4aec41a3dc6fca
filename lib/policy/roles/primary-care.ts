import { type RolePolicy, rule } from "../shape";

export const primaryCare = {
  name: "Primary care",
  spoken: "Primary care",
  purpose: "Offers a safe first conversation about relationship health.",
  whatHappens: [
    "Say that difficulty is a normal part of life",
    "Share a few plain words for what is going on",
    "Help people name what worries them and what matters most",
    "Point the way to local options early, and support workshops in schools",
  ],
  holdsNot: ["Payments", "Long-term pathways", "Learning data", "A duty to manage what is complex"],
  may: {
    "organisation.read": "own-organisation",
    "membership.read": "own-organisation",
    "membership.invite": "own-organisation",
    "membership.end": "own-organisation",
    "signpost.make": "own-organisation",
    "workshop.read": "addressed-to-us",
    "workshop.support": "addressed-to-us",
  },
  never: {
    "payment.*": rule("PC-1", "Primary care is never party to a payment."),
    "pathway.*": rule("PC-2", "Primary care runs no long-term pathway."),
    "learning.*": rule("PC-3", "Primary care holds no learning data."),
    "caseload.*": rule("PC-4", "A signpost leaves no task, no reminder and no list of people behind."),
    "tracker.*": rule("PC-3", "Primary care holds nothing of anybody's Tracker."),
    "episode.*": rule("PC-2", "Primary care runs no long-term pathway."),
    "hand-off.accept": rule(
      "PC-4",
      "Nobody is handed on to a surgery here: nothing is left for it to do or to remember.",
    ),
  },
  boundary: "Primary care opens the conversation; the learning belongs to the learner.",
  controller: "network",
  needsSecondFactor: false,
  needsOrganisation: true,
} satisfies RolePolicy;
