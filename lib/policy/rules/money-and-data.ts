import { notBuilt, type RuleGroupBody } from "./shape";

export const timetable = {
  "TT-1": notBuilt(
    "The timetable",
    "H",
    "Study support runs in term time only.",
    "Study support is not part of the portal yet. The database already holds terms as dates.",
  ),
  "TT-2": notBuilt(
    "The timetable",
    "H",
    "A place on a Plus programme needs a signpost code from someone taking part.",
    "Plus programmes are not part of the portal yet; nothing can break this rule today.",
  ),
  "TT-3": {
    who: "The timetable",
    strength: "H",
    sentence: "The Introduction comes before every later step.",
    enforcedIn: "database",
    where: "trigger TT-3_levels_in_order",
  },
} as const satisfies RuleGroupBody;

export const payer = {
  "PY-1": {
    who: "Anyone who pays",
    strength: "H",
    sentence: "Nothing is paid for without a description and an invoice or a receipt.",
    enforcedIn: "both",
    where: "a paid order has a receipt; constraint PY-1_a_line_is_described",
  },
  "PY-2": {
    who: "Anyone who pays",
    strength: "H",
    sentence: "A booking is provisional until it is paid for, or a funder confirms it.",
    enforcedIn: "both",
    where: "the enrolment rules; trigger PY-2_provisional_until_paid",
  },
  "PY-3": notBuilt(
    "Anyone who pays",
    "H",
    "Someone who takes another person's place must have done what comes before it.",
    "Places cannot be passed to someone else yet; nothing can break this rule today.",
  ),
} as const satisfies RuleGroupBody;

export const collected = {
  "DT-1": {
    who: "Learners on their own",
    strength: "H",
    sentence: "Only a name, an email address and where someone has got to are collected.",
    enforcedIn: "database",
    where: "the account has no other columns about the person",
  },
  "DT-2": notBuilt(
    "Learners with support",
    "H",
    "A study supporter sees registration details only as the learner agreed.",
    "Study support is not part of the portal yet. Today I Matter Training's staff see a name and a course on an order. No other hat sees a learner's details or writing.",
  ),
} as const satisfies RuleGroupBody;
