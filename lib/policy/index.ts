/** The policy: who may do what, how far, and which boundary says no. It imports nothing of ours but itself. */
export { type Action, actionNames, actions, type Noun, nounOf, nouns, withoutADoorYet } from "./actions";
export { type Asker, type Decision, decide, standingOf } from "./decide";
export { type Reach, reaches, reachInBrief } from "./reach";
export { isRole, type Role, roleNames } from "./role";
export { roles } from "./roles";
export { enforcedInWords, type Rule, type RuleId, ruleIds, rules, ruleWith, strengthWords } from "./rules";
export { groupsFor, type RuleGroup, ruleGroups } from "./rules/groups";
export { type Boundary, type Controller, type RolePolicy, rule, type Standing } from "./shape";
export { type Subject, subjects, type Wildcard } from "./subjects";
