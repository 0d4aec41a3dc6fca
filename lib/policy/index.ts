/** The policy: who may do what, how far, and which boundary says no. It imports nothing of ours but itself. */
export {
  type Action,
  actionNames,
  actions,
  type Noun,
  notYetInWords,
  nounOf,
  nouns,
  withoutADoorYet,
} from "./actions";
export { type AboutAPerson, type PersonalTable, personalTables, type TableName, tables } from "./columns";
export { type Asker, type Decision, decide, standingOf } from "./decide";
export {
  askers,
  everyoneInEnglish,
  type MayLine,
  matrixInEnglish,
  mayInEnglish,
  type NeverLine,
  neverInEnglish,
  rulesCounted,
  standingInEnglish,
} from "./english";
export { type Reach, reaches, reachInBrief } from "./reach";
export { type ErasureAction, type Kept, periodInWords, type RetentionPeriod, retention } from "./retention";
export { isLearner, isRole, learnerRoles, type Role, roleNames } from "./role";
export { roles } from "./roles";
export { enforcedInWords, type Rule, type RuleId, ruleIds, rules, ruleWith, strengthWords } from "./rules";
export { groupsFor, type RuleGroup, ruleGroups } from "./rules/groups";
export { type Setting, type SettingName, settingInMilliseconds, settingInWords, settings } from "./settings";
export {
  type Boundary,
  type Controller,
  controllerNames,
  type Never,
  type RolePolicy,
  rule,
  type Standing,
} from "./shape";
export { type Subject, subjects, type Wildcard } from "./subjects";
