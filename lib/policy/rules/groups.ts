import { learnerRoles, type Role } from "../role";
import { type Rule, type RuleId, rules } from ".";

type PrefixOf<Id> = Id extends `${infer P}-${string}` ? P : never;

/** Rules are grouped by the letters of their id; each group speaks to some roles, or to all. */
const groups = {
  SY: { anchor: "everyone", title: "Everyone", roles: "all" },
  PL: { anchor: "personal-learner", title: "Personal learners", roles: ["personal-learner"] },
  PR: { anchor: "professional-learner", title: "Professional learners", roles: ["professional-learner"] },
  CM: { anchor: "commissioner", title: "Commissioners and funders", roles: ["commissioner"] },
  PC: { anchor: "primary-care", title: "Primary care", roles: ["primary-care"] },
  SN: { anchor: "school", title: "Schools and nurseries", roles: ["school"] },
  CS: { anchor: "community-service", title: "Community services", roles: ["community-service"] },
  HB: { anchor: "locality-hub", title: "Locality hubs", roles: ["locality-hub"] },
  IM: { anchor: "imatter-training", title: "I Matter Training", roles: ["imatter-training"] },
  RH: { anchor: "rhm", title: "Relationship Health Matters", roles: ["rhm", "locality-hub"] },
  LD: { anchor: "lead-professional", title: "Lead professionals", roles: ["lead-professional"] },
  FA: {
    anchor: "family",
    title: "Families and individuals",
    roles: learnerRoles,
  },
  LC: {
    anchor: "licences",
    title: "Organisation licences",
    roles: ["school", "primary-care", "community-service", "imatter-training"],
  },
  CT: {
    anchor: "certification",
    title: "Practitioner certification",
    roles: ["professional-learner", "lead-professional", "imatter-training"],
  },
  MP: { anchor: "microprojects", title: "Microprojects", roles: ["lead-professional"] },
  TT: {
    anchor: "timetable",
    title: "The timetable",
    roles: learnerRoles,
  },
  PY: {
    anchor: "paying",
    title: "Paying",
    roles: [...learnerRoles, "imatter-training"],
  },
  DT: {
    anchor: "data",
    title: "What is collected",
    roles: [...learnerRoles, "lead-professional"],
  },
} as const satisfies Record<
  PrefixOf<RuleId>,
  { anchor: string; title: string; roles: "all" | readonly Role[] }
>;

export type RuleGroup = {
  readonly anchor: string;
  readonly title: string;
  readonly roles: "all" | readonly Role[];
  readonly rules: readonly Rule[];
};

export const ruleGroups: readonly RuleGroup[] = Object.entries(groups).map(([prefix, group]) => ({
  ...group,
  rules: rules.filter((rule) => rule.id.startsWith(`${prefix}-`)),
}));

/** The groups that speak to a role, its own first and the ones for everyone last. */
export function groupsFor(role: Role): readonly RuleGroup[] {
  const own = ruleGroups.filter((group) => group.roles !== "all" && group.roles.includes(role));
  return [...own, ...ruleGroups.filter((group) => group.roles === "all")];
}
