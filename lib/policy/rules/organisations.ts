import { notBuilt, type RuleGroupBody } from "./shape";

export const commissioner = {
  "CM-1": {
    who: "Commissioners and funders",
    strength: "H",
    sentence: "A commissioner never sees a named or identifiable learner, only totals.",
    enforcedIn: "both",
    where:
      "learning, orders and interests are refused to the hat; the database shows it no such rows, and constraint CM-1_a_code_is_for_many lets no code be for fewer than ten",
  },
  "CM-2": {
    who: "Commissioners and funders",
    strength: "H",
    sentence: "A commissioner cannot open, assign or close anything about a family.",
    enforcedIn: "policy",
    where: "no such verb exists, and files on people are refused",
  },
  "CM-3": {
    who: "Commissioners and funders",
    strength: "H",
    sentence: "A fund pays for professional training or for family learning, in a named locality.",
    enforcedIn: "both",
    where:
      "a purpose from the list and a locality are required; trigger CM-3_pot_belongs_to_a_funder; trigger CM-3_place_fits_its_fund compares the course and the purpose; the rules for using a code compare the locality",
  },
  "CM-4": notBuilt(
    "Commissioners and funders",
    "H",
    "Every figure goes through one gate that protects small numbers: page, chart, download and email alike.",
    "Figures about a locality are not part of the portal yet. The only count a funder sees is how many places of its own fund are taken, and it goes through the gate.",
  ),
} as const satisfies RuleGroupBody;

export const primaryCare = {
  "PC-1": {
    who: "Primary care",
    strength: "H",
    sentence: "Primary care is never party to a payment.",
    enforcedIn: "both",
    where: "everything about payment is refused to the hat; constraint PC-1_only_learners_buy",
  },
  "PC-2": notBuilt(
    "Primary care",
    "H",
    "Primary care owns and runs no long-term pathway.",
    "The portal has no pathways that anyone runs for another person. The database already holds that a surgery is only ever asked to support a workshop.",
  ),
  "PC-3": {
    who: "Primary care",
    strength: "H",
    sentence: "Primary care holds no learning data and sees no progress after pointing someone the way.",
    enforcedIn: "both",
    where: "everything about learning is refused to the hat; constraint CS-1_PC-3_only_learners_learn",
  },
  "PC-4": notBuilt(
    "Primary care",
    "H",
    "A signpost leaves no task, no reminder and no list of people behind.",
    "Signposts are not part of the portal yet. A workshop that a surgery supports leaves nothing in its area once it is over, and shows it nobody who comes.",
  ),
} as const satisfies RuleGroupBody;

export const school = {
  "SN-1": {
    who: "Schools and nurseries",
    strength: "H",
    sentence: "The full cost of what may follow is shown before any sign-up.",
    enforcedIn: "page",
    where: "every price from the catalogue stands above the sign-up form, on the poster and in the letter",
  },
  "SN-2": {
    who: "Schools and nurseries",
    strength: "H",
    sentence: "A Get Started workshop is led by a Lead whose certificate is current.",
    enforcedIn: "both",
    where:
      "only a certified Lead's offer becomes a workshop; trigger SN-2_led_by_a_certified_lead, trigger SN-2_host_is_a_school, constraint SN-2_somebody_leads_it",
  },
  "SN-3": {
    who: "Schools and nurseries",
    strength: "H",
    sentence: "Learning data a school holds has an end date, and is deleted on it.",
    enforcedIn: "database",
    where:
      "each attendance list says its last day before anybody signs up, and a job deletes it by then; constraint SN-3_the_list_has_an_end, constraint SN-3_a_list_is_kept_a_year_at_most",
  },
  "SN-4": {
    who: "Schools and nurseries",
    strength: "H",
    sentence: "A school has nowhere to write specialist or clinical notes about anyone.",
    enforcedIn: "policy",
    where: "files on people are refused to the school hat, and no verb for them exists",
  },
  "SN-5": {
    who: "Schools and nurseries",
    strength: "H",
    sentence: "Follow-on learning is offered. Nobody is ever enrolled by someone else.",
    enforcedIn: "both",
    where: "joining and leaving are refused to the hat; row policy SN-5_a_place_is_ones_own",
  },
} as const satisfies RuleGroupBody;

export const communityService = {
  "CS-1": {
    who: "Community services",
    strength: "H",
    sentence: "A community service holds no learning accounts and hands none out.",
    enforcedIn: "both",
    where: "everything about learning is refused to the hat; constraint CS-1_PC-3_only_learners_learn",
  },
  "CS-2": {
    who: "Community services",
    strength: "H",
    sentence: "A community service provides no Tracker accounts.",
    enforcedIn: "both",
    where:
      "everything about the Tracker is refused to the hat; constraint CS-2_only_learners_track, constraint CS-2_only_learners_are_supported",
  },
  "CS-3": notBuilt(
    "Community services",
    "H",
    "When a situation is complex, a second party is always named.",
    "Named contacts are not part of the portal yet; nothing can break this rule today.",
  ),
} as const satisfies RuleGroupBody;
