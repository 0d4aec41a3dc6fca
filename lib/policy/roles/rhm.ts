import { type RolePolicy, rule } from "../shape";

export const rhm = {
  name: "Relationship Health Matters",
  spoken: "Relationship Health Matters",
  purpose: "Appoints hubs and looks after the Tracker, consultations and evaluation.",
  whatHappens: [
    "Appoint hubs and oversee them",
    "License practitioners for consultations",
    "Look after the Progress Tracker",
    "Publish what has been learnt from evaluation",
  ],
  holdsNot: ["Learning records", "Responsibility for safeguarding", "Responsibility for a family"],
  may: {
    "organisation.read": "own-organisation",
    "membership.read": "own-organisation",
    "membership.invite": "own-organisation",
    "membership.end": "own-organisation",
    "interest.read": "addressed-to-us",
    "interest.answer": "addressed-to-us",
  },
  never: {
    "learning.*": rule("RH-1", "Courses and learning records belong to I Matter Training."),
    "payment.*": rule(
      "RH-1",
      "Payments for courses go to I Matter Training, not to Relationship Health Matters.",
    ),
    "casework.*": rule("RH-2", "Relationship Health Matters records no responsibility for a family."),
  },
  boundary: "Relationship Health Matters looks after the hubs. It takes no one's responsibility from them.",
  controller: "cic",
  needsSecondFactor: true,
  needsOrganisation: true,
} satisfies RolePolicy;
