import { notBuilt, type RuleGroupBody } from "./shape";

const licences = "Organisation licences are not part of the portal yet; nothing can break this rule today.";
const certification =
  "Practitioner certification is not part of the portal yet; nothing can break this rule today.";
const microprojects = "Microprojects are not part of the portal yet; nothing can break this rule today.";

export const licence = {
  "LC-1": {
    who: "Organisations with a licence",
    strength: "H",
    sentence: "A Starter licence opens no training by itself.",
    enforcedIn: "both",
    where:
      "signing lets a school ask for workshops and nothing else; row policy SN-5_a_place_is_ones_own lets only a learner join a course",
  },
  "LC-2": {
    who: "Organisations with a licence",
    strength: "H",
    sentence: "A Starter licence needs a signed agreement and a named link contact.",
    enforcedIn: "both",
    where:
      "the agreement page; trigger LC-2_agreement_names_a_link_contact, trigger LC-2_agreement_comes_first",
  },
  "LC-3": notBuilt("Organisations with a licence", "H", "Core CPD seats are for staff only.", licences),
  "LC-4": notBuilt(
    "Organisations with a licence",
    "H",
    "Moving to another tier keeps the master agreement.",
    licences,
  ),
} as const satisfies RuleGroupBody;

export const certified = {
  "CT-1": notBuilt(
    "Informed Practitioners",
    "H",
    "The role lapses without a refresh of Levels 1 and 2 within 3 years.",
    certification,
  ),
  "CT-2": notBuilt(
    "Informed Practitioners",
    "H",
    "An Informed Practitioner may not bring others into online learning.",
    certification,
  ),
  "CT-3": notBuilt(
    "Link Practitioners",
    "H",
    "Certification takes six monthly sessions and two examples.",
    certification,
  ),
  "CT-4": notBuilt(
    "Senior Link Practitioners",
    "H",
    "Certification takes three monthly sessions and two examples.",
    certification,
  ),
  "CT-5": notBuilt(
    "Link and Senior Link Practitioners",
    "H",
    "Keeping the role takes a yearly reflective summary, and activity in the last 12 months.",
    certification,
  ),
  "CT-6": notBuilt(
    "Senior Link Practitioners",
    "S",
    "A warning, not a bar, when Fundamentals is more than 24 months old.",
    certification,
  ),
  "CT-7": notBuilt(
    "CYP Practitioners",
    "H",
    "The role needs Levels 1 and 2, Deep Dive, about 10 hours a week with children, and an employer who agrees it is suitable.",
    certification,
  ),
  "CT-8": notBuilt(
    "Lead Plus",
    "H",
    "The role needs Link and Lead certification, Level 3 and Deep Dive.",
    certification,
  ),
  "CT-9": notBuilt(
    "Everyone certified",
    "H",
    "A practitioner certificate gives permission for one role.",
    certification,
  ),
  "CT-10": notBuilt("Coaches", "H", "A coach needs an independent professional licence.", certification),
} as const satisfies RuleGroupBody;

export const microproject = {
  "MP-1": notBuilt("Microprojects", "H", "A microproject has one participant.", microprojects),
  "MP-2": notBuilt("Microprojects", "S", "No more than three run at once under one licence.", microprojects),
  "MP-3": notBuilt(
    "Microprojects",
    "H",
    "Only people the practitioner already knows through work can be invited.",
    microprojects,
  ),
} as const satisfies RuleGroupBody;
