import { notBuilt, type RuleGroupBody } from "./shape";

export const personalLearner = {
  "PL-1": {
    who: "Personal learners",
    strength: "H",
    sentence:
      "Having an account is not a promise of support. Support starts only when an offer is made and accepted.",
    enforcedIn: "both",
    where: "support is refused as a right; trigger HB-3_support_is_agreed_by_both",
    notYet: "The pages for support are not part of the portal yet.",
  },
  "PL-2": {
    who: "Personal learners",
    strength: "H",
    sentence: "A personal learner cannot change or share out local services.",
    enforcedIn: "policy",
    where: "refused to the personal learner hat",
    notYet: "Local services are not listed in the portal yet.",
  },
  "PL-3": {
    who: "Personal learners",
    strength: "S",
    sentence:
      "Study support, coaching and consultations are not for sale to people paying for themselves, unless a setting allows it.",
    enforcedIn: "database",
    where: "each hub has that setting for consultations; trigger HB-1_a_consultation_is_the_persons asks it",
    notYet: "Study support and coaching are not part of the portal yet.",
  },
  "PL-4": notBuilt(
    "Personal learners",
    "H",
    "Level 3 and full certificates need a link with a hub.",
    "Level 3 and the link with a hub are not part of the portal yet. The database already holds that a certificate follows a finished course that gives one.",
  ),
} as const satisfies RuleGroupBody;

export const professionalLearner = {
  "PR-1": {
    who: "Professional learners",
    strength: "H",
    sentence: "A professional learner cannot change another organisation's services.",
    enforcedIn: "policy",
    where: "refused to the professional learner hat",
    notYet: "Local services are not listed in the portal yet.",
  },
  "PR-2": {
    who: "Professional learners",
    strength: "H",
    sentence: "There is no practitioner role without an organisation or a hub.",
    enforcedIn: "database",
    where: "constraint PR-2_a_role_needs_an_organisation, trigger PR-2_membership_fits_organisation",
  },
  "PR-3": {
    who: "Professional learners",
    strength: "H",
    sentence: "Levels 1 and 2 give no right to deliver learning, and no practitioner badge.",
    enforcedIn: "policy",
    where: "a course certificate opens nothing else in the policy",
  },
} as const satisfies RuleGroupBody;

export const family = {
  "FA-1": {
    who: "Families and individuals",
    strength: "H",
    sentence: "Taking part is voluntary. Leaving is always possible, and as easy as joining.",
    enforcedIn: "both",
    where:
      "every learner hat may pause and leave; in the database only the learner adds or removes a place, and only the portal may change one besides, to settle a payment or a refund",
  },
  "FA-2": {
    who: "Families and individuals",
    strength: "H",
    sentence: "How deep and how fast is up to the learner. Nothing is ever overdue.",
    enforcedIn: "both",
    where: "starting, pausing, leaving and marking are refused to the portal; the database keeps no due date",
  },
  "FA-3": {
    who: "Families and individuals",
    strength: "H",
    sentence: "What it is, what it costs and how long it takes are shown before anyone agrees.",
    enforcedIn: "page",
    where: "the course page, and the page where a person joins",
  },
  "FA-4": {
    who: "Families and individuals",
    strength: "H",
    sentence: "Nobody is given a clinical or caseload label anywhere. People are people, or learners.",
    enforcedIn: "page",
    where: "a test reads the words of the portal",
  },
} as const satisfies RuleGroupBody;
