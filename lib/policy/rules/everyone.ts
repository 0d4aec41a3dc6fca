import type { RuleGroupBody } from "./shape";

export const everyone = {
  "SY-1": {
    who: "Everyone",
    strength: "H",
    sentence:
      "Responsibility never moves to another party unless the person consents and the receiver accepts.",
    enforcedIn: "both",
    where:
      "no hat may move responsibility; a hand-off takes three acts, in order and in time: trigger SY-1_a_hand_off_takes_three_acts, trigger SY-1_only_what_was_shown_moves, trigger SY-1_a_yes_taken_back_ends_a_hand_off, row policy SY-1_moved_by_three_acts",
  },
  "SY-2": {
    who: "Everyone",
    strength: "H",
    sentence: "Nothing moves upwards because time ran out, by default, by a job or by a bulk action.",
    enforcedIn: "policy",
    where: "the portal itself has boundaries, and this is one",
  },
  "SY-3": {
    who: "Everyone",
    strength: "H",
    sentence: "Nobody is the only named contact for another person.",
    enforcedIn: "both",
    where:
      "a Lead offers a workshop with a second contact; constraint SY-3_an_offer_has_a_second_contact, constraint SY-3_a_workshop_has_a_second_contact, trigger SY-3_workshops_keep_their_people",
    notYet: "Support of single people, and its named contacts, are not part of the portal yet.",
  },
  "SY-4": {
    who: "Everyone",
    strength: "H",
    sentence:
      "There is no field, label or template for diagnosis, treatment, risk scores or notes about a person's troubles.",
    enforcedIn: "both",
    where: "no verb for it in the policy, no column for it in the database",
  },
  "SY-5": {
    who: "Everyone",
    strength: "S",
    sentence:
      "Someone in crisis is shown help that exists now, and no task is made of it. Boxes for writing say that nobody is watching them.",
    enforcedIn: "page",
    where: "the help-now page, the note beside every box for writing, and the thanks after every message",
  },
  "SY-6": {
    who: "Everyone",
    strength: "H",
    sentence: "One login for each person. No shared accounts.",
    enforcedIn: "database",
    where: "one account for one email address; trigger SY-6_session_wears_own_hat",
  },
} as const satisfies RuleGroupBody;
