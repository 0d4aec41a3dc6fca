import {
  type Action,
  actionNames,
  actions,
  type Noun,
  notYetInWords,
  nounOf,
  nouns,
  withoutADoorYet,
} from "./actions";
import { type Asker, decide, standingOf } from "./decide";
import { type Reach, reaches } from "./reach";
import { roleNames } from "./role";
import { everyoneMay, everyoneNever } from "./roles/everyone";
import { type Rule, rules, ruleWith } from "./rules";
import type { Boundary, May, Never } from "./shape";
import { type Subject, subjects } from "./subjects";

export const askers: readonly Asker[] = [...roleNames, "visitor", "the-portal"];

export type MayLine = { readonly reach: Reach; readonly verbs: readonly Action[] };
/** `notBuilt`: neither the rule's subject nor any verb this line rules out is part of the portal yet. */
export type NeverLine = Boundary & { readonly what: string; readonly notBuilt: boolean };

/** What this asker may do beyond what every hat may, grouped by how far. */
export function mayInEnglish(asker: Asker): MayLine[] {
  const { may } = standingOf(asker);
  return grouped(may, (action) => decide(asker, action).allowed);
}

/** What this asker's own boundaries rule out, each with its rule. */
export function neverInEnglish(asker: Asker): NeverLine[] {
  return inWords(standingOf(asker).never);
}

export const everyoneInEnglish = {
  may: grouped(everyoneMay, () => true),
  never: inWords(everyoneNever),
};

function grouped(may: May, allowed: (action: Action) => boolean): MayLine[] {
  const granted = actionNames.filter((action) => may[action] && allowed(action));
  return (Object.keys(reaches) as Reach[])
    .map((reach) => ({ reach, verbs: granted.filter((action) => may[action] === reach) }))
    .filter((line) => line.verbs.length > 0);
}

function inWords(never: Never): NeverLine[] {
  return Object.entries(never).map(([key, boundary]) => ({
    ...boundary,
    what: subjectInWords(key),
    notBuilt: waits(key, ruleWith(boundary.rule)),
  }));
}

/** Nothing to rule out yet: no door to it, and its rule waits; or no verb at all for a part its rule still waits for. */
function waits(key: string, { enforcedIn, notYet }: Rule): boolean {
  const verbs = verbsOf(key);
  if (enforcedIn !== "not-yet") return verbs.length === 0 && notYet !== undefined;
  return verbs.every((action) => withoutADoorYet.includes(action));
}

function verbsOf(key: string): Action[] {
  const name = key.replace(/\.\*$/, "");
  const ruledOut: readonly string[] = name in subjects ? subjects[name as Subject].covers : [name];
  return actionNames.filter((action) => [action, nounOf(action)].some((each) => ruledOut.includes(each)));
}

function subjectInWords(key: string): string {
  if (key in actions) return actions[key as Action];
  const name = key.replace(/\.\*$/, "");
  if (name in subjects) return subjects[name as Subject].phrase;
  return `do anything with ${nouns[name as Noun].toLowerCase()}`;
}

/** The whole matrix read aloud, ending with how many rules are held, and how. */
export function matrixInEnglish(): string {
  const intro = "Boundaries are asked first. Whatever is not listed as allowed is refused.\n";
  const everyone = section("Every hat", "What anyone signed in may do.", everyoneInEnglish);
  return [intro, everyone, ...askers.map(standingInEnglish), ...rulesCounted()].join("\n");
}

export function standingInEnglish(asker: Asker): string {
  const { name, purpose, boundary } = standingOf(asker);
  const lines = { may: mayInEnglish(asker), never: neverInEnglish(asker) };
  return section(name, `${purpose}\n${boundary}`, lines);
}

function section(title: string, about: string, lines: { may: MayLine[]; never: NeverLine[] }): string {
  const may = lines.may.flatMap(({ reach, verbs }) => [
    `  may, ${reaches[reach]}:`,
    ...verbs.map(
      (verb) => `    ${actions[verb]}${withoutADoorYet.includes(verb) ? ` (${notYetInWords})` : ""}`,
    ),
  ]);
  const never = lines.never.map(({ what, rule, sentence }) => `    ${what}\n      ${rule}  ${sentence}`);
  const heading = never.length > 0 ? ["  may never:", ...never] : [];
  return [title, "-".repeat(title.length), about, "", ...may, ...heading, ""].join("\n");
}

export function rulesCounted(): string[] {
  const held = (how: string) => rules.filter((rule) => rule.enforcedIn === how).length;
  const stated = rules.filter((rule) => rule.strength === "H").length;
  return [
    `${rules.length} rules: ${stated} stated by the network, ${rules.length - stated} our reading of it.`,
    `Held by the policy ${held("policy")}, the database ${held("database")}, both ${held("both")}, the pages ${held("page")}.`,
    `Subject not part of the portal yet: ${held("not-yet")}.`,
  ];
}
