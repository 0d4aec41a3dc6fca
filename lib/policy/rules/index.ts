import { everyone } from "./everyone";
import { family, personalLearner, professionalLearner } from "./learners";
import { collected, payer, timetable } from "./money-and-data";
import { lead, locality, rhm, training } from "./network";
import { commissioner, communityService, primaryCare, school } from "./organisations";
import { certified, licence, microproject } from "./practice";
import type { RuleBody } from "./shape";

/** The boundary register, whole. */
const register = {
  ...everyone,
  ...personalLearner,
  ...professionalLearner,
  ...commissioner,
  ...primaryCare,
  ...school,
  ...communityService,
  ...locality,
  ...training,
  ...rhm,
  ...lead,
  ...family,
  ...licence,
  ...certified,
  ...microproject,
  ...timetable,
  ...payer,
  ...collected,
};

export type RuleId = keyof typeof register;
export type Rule = RuleBody & { readonly id: RuleId };
export type { EnforcedIn, Strength } from "./shape";

export const ruleIds = Object.keys(register) as RuleId[];
export const ruleWith = (id: RuleId): Rule => ({ id, ...register[id] });
export const rules: readonly Rule[] = ruleIds.map(ruleWith);

export const enforcedInWords = {
  policy: "Held by the portal's rules: it is refused before anything happens.",
  database: "Held by the database: such a record cannot be stored.",
  both: "Held twice: by the portal's rules and by the database.",
  page: "Held by what the pages always show.",
  "not-yet": "Its subject is not part of the portal yet.",
} as const satisfies Record<Rule["enforcedIn"], string>;

export const strengthWords = {
  H: "Stated by the network",
  S: "Our reading of the network",
} as const satisfies Record<Rule["strength"], string>;
