import { type RolePolicy, rule } from "../shape";
import { learnerMay } from "./learner";
import { supportedMay } from "./supported";

export const professionalLearner = {
  name: "Professional learner",
  spoken: "A professional learner",
  purpose: "Learns for work in education, health or the community.",
  whatHappens: [
    "Think about what matters most in your practice",
    "Talk it over with your team",
    "Decide who pays, or use a funded place",
    "Learn, and later perhaps take on a practitioner role",
  ],
  holdsNot: ["A say over local services", "A practitioner role without a hub or an organisation"],
  may: { ...learnerMay, ...supportedMay },
  never: {
    "provision.*": rule("PR-1", "A professional learner cannot change another organisation's services."),
    "practitioner-role.*": rule("PR-2", "A practitioner role needs an organisation or a hub."),
    "delivery.*": rule("PR-3", "Levels 1 and 2 give no right to deliver learning to others."),
  },
  boundary: "Learning changes your own practice. It gives no role over other people or services.",
  controller: "training",
  needsSecondFactor: false,
  needsOrganisation: false,
} satisfies RolePolicy;
