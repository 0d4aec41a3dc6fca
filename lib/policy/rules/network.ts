import { notBuilt, type RuleGroupBody } from "./shape";

const leads =
  "The Lead hat opens no support of single learners today, only a way to connect them onward. A workshop already has a second contact beside its Lead.";
const studySupport = "Study support is not part of the portal yet; nothing can break this rule today.";

export const locality = {
  "HB-1": {
    who: "Locality hubs",
    strength: "H",
    sentence: "A consultation happens only when the person has asked for it.",
    enforcedIn: "both",
    where:
      "booking is refused to every other hat; trigger HB-1_a_consultation_is_the_persons, constraint HB-1_only_the_person_consults",
  },
  "HB-2": {
    who: "Locality hubs",
    strength: "H",
    sentence: "Every support episode has a purpose, an end date and a limit on sessions.",
    enforcedIn: "both",
    where:
      "constraint HB-2_an_episode_has_a_purpose, constraint HB-2_an_episode_ends, constraint HB-2_sessions_are_capped, trigger HB-2_sessions_within_the_agreement",
    notYet: "Its pages are not part of the portal yet.",
  },
  "HB-3": {
    who: "Locality hubs",
    strength: "H",
    sentence: "Support is never renewed without end. Another episode is a new agreement with new consent.",
    enforcedIn: "both",
    where:
      "trigger HB-3_support_is_agreed_by_both, constraint HB-3_one_episode_at_a_time, constraint HB-3_agreed_with_consent",
    notYet: "Its pages are not part of the portal yet.",
  },
  "HB-4": notBuilt(
    "Locality hubs",
    "H",
    "A hub takes in no crises.",
    "Hubs take in nobody through the portal yet; nothing can break this rule today.",
  ),
  "HB-5": {
    who: "Locality hubs",
    strength: "H",
    sentence: "A hub owns nothing for ever. When support closes, the hub's access ends.",
    enforcedIn: "both",
    where:
      "what a hub may read is asked of the database at every look; trigger HB-5_closing_ends_it_all, constraint HB-5_the_hub_stops_reading",
    notYet: "Its pages are not part of the portal yet.",
  },
  "HB-6": {
    who: "Locality hubs",
    strength: "H",
    sentence: "Consent, and whose data it is, are written down before the Tracker is used together.",
    enforcedIn: "both",
    where:
      "trigger HB-6_consent_comes_first, trigger HB-6_what_is_lent_is_theirs, constraint HB-6_a_loan_ends_within_26_weeks",
    notYet: "Its pages are not part of the portal yet.",
  },
  "HB-7": {
    who: "Locality hubs",
    strength: "H",
    sentence: "A hub works only while it is appointed by Relationship Health Matters.",
    enforcedIn: "both",
    where:
      "every hub policy of the database asks for the appointment; trigger HB-7_appointment_is_for_a_hub, trigger HB-7_a_licence_is_given_by_rhm, constraint HB-7_a_licence_ends",
  },
} as const satisfies RuleGroupBody;

export const training = {
  "IM-1": {
    who: "I Matter Training",
    strength: "H",
    sentence: "I Matter Training keeps no files on people and cannot read the Tracker or consultations.",
    enforcedIn: "both",
    where: "refused to the hat; its database role has no way into the CIC's tables",
  },
  "IM-2": {
    who: "I Matter Training",
    strength: "H",
    sentence: "Nobody can be handed over or signposted to I Matter Training.",
    enforcedIn: "both",
    where: "accepting is refused to the hat; trigger SY-1_a_hand_off_takes_three_acts",
    notYet: "Signposts are not part of the portal yet.",
  },
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
  "LD-4": {
    who: "Lead professionals",
    strength: "H",
    sentence: "Connecting someone onward keeps the agreed low-level support open, unless the person ends it.",
    enforcedIn: "database",
    where:
      "trigger HB-3_support_is_agreed_by_both lets nobody but the person end support while they are being connected onward",
    notYet: "A Lead's own study support is not part of the portal yet.",
  },
  "LD-5": notBuilt(
    "Lead professionals",
    "S",
    "A place in a group needs the learner to say they are ready.",
    studySupport,
  ),
} as const satisfies RuleGroupBody;
