import { notBuilt, type RuleGroupBody } from "./shape";

const consultations =
  "Priorities Consultations are not part of the portal yet; nothing can break this rule today.";
const episodes = "Support episodes are not part of the portal yet; nothing can break this rule today.";
const leads =
  "The Lead hat opens no work with single learners today. A workshop already has a second contact beside its Lead.";
const studySupport = "Study support is not part of the portal yet; nothing can break this rule today.";

export const locality = {
  "HB-1": notBuilt(
    "Locality hubs",
    "H",
    "A consultation happens only when the person has asked for it.",
    consultations,
  ),
  "HB-2": notBuilt(
    "Locality hubs",
    "H",
    "Every support episode has a purpose, an end date and a limit on sessions.",
    episodes,
  ),
  "HB-3": notBuilt(
    "Locality hubs",
    "H",
    "Support is never renewed without end. Another episode is a new agreement with new consent.",
    episodes,
  ),
  "HB-4": notBuilt(
    "Locality hubs",
    "H",
    "A hub takes in no crises.",
    "Hubs take in nobody through the portal yet; nothing can break this rule today.",
  ),
  "HB-5": notBuilt(
    "Locality hubs",
    "H",
    "A hub owns nothing for ever. When support closes, the hub's access ends.",
    episodes,
  ),
  "HB-6": notBuilt(
    "Locality hubs",
    "H",
    "Consent, and whose data it is, are written down before the Tracker is used together.",
    "The Progress Tracker is not part of the portal yet; nothing can break this rule today.",
  ),
  "HB-7": notBuilt(
    "Locality hubs",
    "H",
    "A hub works only while it is appointed by Relationship Health Matters.",
    "Hubs do no work with people in the portal yet, so nothing asks for a current appointment. The database already holds that an appointment is for a hub, ends, and is the only one at its time.",
  ),
} as const satisfies RuleGroupBody;

export const training = {
  "IM-1": {
    who: "I Matter Training",
    strength: "H",
    sentence: "I Matter Training keeps no files on people and cannot read the Tracker or consultations.",
    enforcedIn: "both",
    where: "refused to the hat; its database role has no way into the CIC's tables",
  },
  "IM-2": notBuilt(
    "I Matter Training",
    "H",
    "Nobody can be handed over or signposted to I Matter Training.",
    "Hand-offs and signposts are not part of the portal yet; nothing can break this rule today.",
  ),
  "IM-3": notBuilt(
    "I Matter Training",
    "H",
    "I Matter Training publishes guidance on getting more help. It never receives an escalation.",
    "Escalation guidance is not part of the portal yet, and there is nowhere an escalation could be sent.",
  ),
  "IM-4": notBuilt(
    "I Matter Training",
    "H",
    "Personal support from I Matter Training is off unless it is switched on.",
    "Personal support is not part of the portal yet, so it cannot be switched on. Learners' writing is refused to this hat, and the database shows it to nobody but its writer.",
  ),
} as const satisfies RuleGroupBody;

export const rhm = {
  "RH-1": {
    who: "Relationship Health Matters",
    strength: "H",
    sentence:
      "The Tracker and consultations belong to Relationship Health Matters, the courses to I Matter Training. Data, notices, downloads and payments stay apart.",
    enforcedIn: "both",
    where:
      "learning is refused to the hat; separate tables and database roles; constraint RH-1_courses_are_paid_to_imt",
  },
  "RH-2": {
    who: "Relationship Health Matters",
    strength: "H",
    sentence: "Relationship Health Matters records no responsibility for safeguarding or for a family.",
    enforcedIn: "policy",
    where: "files on people are refused to the hat, and no verb for them exists",
  },
} as const satisfies RuleGroupBody;

export const lead = {
  "LD-1": {
    who: "Lead professionals",
    strength: "H",
    sentence: "A Lead acts as a Lead only while certification is current.",
    enforcedIn: "both",
    where:
      "what a Lead does asks for it first; trigger LD-1_certification_is_decided_by_another, trigger LD-1_only_a_certified_lead_offers",
    notYet: "Study support is not part of the portal yet.",
  },
  "LD-2": notBuilt(
    "Lead professionals",
    "H",
    "Every learner a Lead supports has a second named contact.",
    leads,
  ),
  "LD-3": {
    who: "Lead professionals",
    strength: "H",
    sentence: "Support has a limit: in sessions, in people and in dates.",
    enforcedIn: "both",
    where: "a Lead has eight workshops ahead at most, which trigger SN-2_led_by_a_certified_lead counts",
    notYet: "Study support, with its own limits, is not part of the portal yet.",
  },
  "LD-4": notBuilt(
    "Lead professionals",
    "H",
    "Connecting someone onward keeps the agreed low-level support open, unless the person ends it.",
    studySupport,
  ),
  "LD-5": notBuilt(
    "Lead professionals",
    "S",
    "A place in a group needs the learner to say they are ready.",
    studySupport,
  ),
} as const satisfies RuleGroupBody;
