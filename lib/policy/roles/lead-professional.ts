import { type RolePolicy, rule } from "../shape";

export const leadProfessional = {
  name: "Lead professional",
  spoken: "A Lead",
  purpose: "Leads workshops and helps people into learning.",
  whatHappens: [
    "Run Get Started workshops",
    "Help people into online learning",
    "Have reflective conversations, and sometimes give study support",
    "Notice when more is needed, and connect people onward",
  ],
  holdsNot: ["The place of a service", "Anything carried alone", "Support without a limit"],
  may: { "organisation.read": "own-organisation" },
  never: {
    "study-support.*": rule("LD-1", "Only a Lead with a current certificate gives study support."),
    "enrolment.*": rule("FA-1", "Only the learner joins, pauses or leaves a course."),
    "reflection.*": rule("DT-2", "A Lead sees nothing a learner has written."),
    "priorities.*": rule("DT-2", "A Lead sees nothing a learner has written."),
  },
  boundary: "A Lead walks beside people for a while, and never as the only one.",
  controller: "training",
  needsSecondFactor: true,
  needsOrganisation: true,
} satisfies RolePolicy;
