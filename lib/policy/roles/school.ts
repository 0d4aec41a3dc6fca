import { type RolePolicy, rule } from "../shape";

export const school = {
  name: "School or nursery",
  spoken: "A school",
  purpose: "Welcomes parents and carers to a first workshop, and shows what can follow.",
  whatHappens: [
    "Host Get Started workshops led by Lead professionals",
    "Offer follow-on learning online",
    "Say plainly what everything costs",
    "Reach many parents, with no pressure on any of them",
  ],
  holdsNot: [
    "Specialist work with individual people",
    "Clinical opinions",
    "Responsibility beyond its remit",
  ],
  may: {
    "organisation.read": "own-organisation",
    "membership.read": "own-organisation",
    "membership.invite": "own-organisation",
    "membership.end": "own-organisation",
    "signpost.make": "own-organisation",
  },
  never: {
    "enrolment.*": rule("SN-5", "A school can offer learning. Only the learner joins, pauses or leaves."),
    "funded-place.redeem": rule("SN-5", "Only the learner can use a funded-place code."),
    "casework.*": rule("SN-4", "A school has nowhere to write specialist or clinical notes about anyone."),
  },
  boundary: "A school opens its doors and shows the costs. What people do next is up to them.",
  controller: "network",
  needsSecondFactor: false,
  needsOrganisation: true,
} satisfies RolePolicy;
