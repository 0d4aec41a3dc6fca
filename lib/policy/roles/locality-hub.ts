import { type RolePolicy, rule } from "../shape";

export const localityHub = {
  name: "Locality hub",
  spoken: "A hub",
  purpose: "Offers time-limited help, with a clear purpose, to people who ask for it.",
  whatHappens: [
    "Hold Priorities Consultations with people who opt in",
    "Look at where things stand at the start, and again later",
    "Give support with a purpose, an end date and a limit",
    "Bring learning together for families or for professionals",
  ],
  holdsNot: ["Support without an end", "Crisis management", "Ownership of a person's data"],
  may: {
    "organisation.read": "own-organisation",
    "membership.read": "own-organisation",
    "membership.invite": "own-organisation",
    "membership.end": "own-organisation",
    "workshop.stand-down": "own",
  },
  never: {
    "consultation.*": rule("HB-1", "A consultation happens only when the person asks."),
    "crisis.*": rule("HB-4", "A hub takes in no crises. The help-now page says who can help today."),
    "learning.*": rule("RH-1", "Courses and learning records belong to I Matter Training, not to a hub."),
  },
  boundary: "A hub lends a hand for a while. Nothing it does is for ever.",
  controller: "cic",
  needsSecondFactor: true,
  needsOrganisation: true,
} satisfies RolePolicy;
