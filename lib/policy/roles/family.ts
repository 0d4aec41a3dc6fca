import { type RolePolicy, rule } from "../shape";
import { learnerMay } from "./learner";
import { supportedMay } from "./supported";

export const family = {
  name: "Family member",
  spoken: "A family member",
  purpose: "Comes to learning through an organisation they know, because they choose to.",
  whatHappens: [
    "Hear what the learning is, and what it is not",
    "See the cost and the time it takes before saying yes",
    "Choose how deep to go and how fast",
    "Pause, leave or take your data with you at any moment",
  ],
  holdsNot: ["Problems given to you by someone else", "Deadlines", "Support without an end"],
  may: { ...learnerMay, ...supportedMay },
  never: {
    "casework.*": rule("FA-4", "Nobody keeps a file on you here. You are a learner, by choice."),
    "provision.*": rule("PL-2", "A family member cannot change or share out local services."),
  },
  boundary: "You come to learn. Nobody sends you here to be fixed, and you can leave when you like.",
  controller: "training",
  needsSecondFactor: false,
  needsOrganisation: false,
} satisfies RolePolicy;
