/** H: the network states it outright. S: softer, or our own reading of what the network says. */
export type Strength = "H" | "S";

/**
 * Where a rule is held today. Change it in the same commit as the code that holds it.
 * "policy" is this folder and the domain code behind it; "page" means what a page always shows.
 */
export type EnforcedIn = "policy" | "database" | "both" | "page" | "not-yet";

export type RuleBody = {
  readonly who: string;
  readonly strength: Strength;
  readonly sentence: string;
  readonly enforcedIn: EnforcedIn;
  /** Short plain words: what holds it. Empty only when its subject does not exist yet. */
  readonly where: string;
  /** What is honestly not there yet. */
  readonly notYet?: string;
};

export type RuleGroupBody = Readonly<Record<string, RuleBody>>;

/** A rule whose subject the portal does not have yet: nothing can break it today, and nothing pretends to hold it. */
export function notBuilt(who: string, strength: Strength, sentence: string, notYet: string): RuleBody {
  return { who, strength, sentence, enforcedIn: "not-yet", where: "", notYet };
}
