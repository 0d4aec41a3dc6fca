import { type RolePolicy, rule } from "../shape";
import { learnerMay } from "./learner";
import { supportedMay } from "./supported";

export const personalLearner = {
  name: "Personal learner",
  spoken: "A personal learner",
  purpose: "Learns about relationships and wellbeing for themselves, their partner or their family.",
  whatHappens: [
    "Think about what matters most, in your own time",
    "Talk it over with family and with local services",
    "Decide whether to learn, and how to pay for it",
    "Learn at your own pace, with private reflections",
  ],
  holdsNot: ["A right to joined-up support", "A say over local services"],
  may: { ...learnerMay, ...supportedMay },
  never: {
    "support.*": rule(
      "PL-1",
      "An account is not a promise of support. Support starts with an accepted offer.",
    ),
    "provision.*": rule("PL-2", "A personal learner cannot change or share out local services."),
    "study-support.*": rule("PL-3", "Study support is not for sale here."),
  },
  boundary: "Learning is yours to begin, pause and leave. It does not come with a right to a service.",
  controller: "training",
  needsSecondFactor: false,
  needsOrganisation: false,
} satisfies RolePolicy;
