import type { Action } from "./actions";
import type { Reach } from "./reach";
import type { RuleId } from "./rules";
import type { Wildcard } from "./subjects";

/** Whose data an area works with: the network's, I Matter Training's, or Relationship Health Matters CIC's. */
export type Controller = "network" | "training" | "cic";

export const controllerNames = {
  network: "the I Matter network",
  training: "I Matter Training",
  cic: "Relationship Health Matters CIC",
} as const satisfies Record<Controller, string>;

/** A boundary of the register, in the words this role is given when it is refused. */
export type Boundary = { readonly rule: RuleId; readonly sentence: string };

export type May = { readonly [A in Action]?: Reach };
export type Never = { readonly [W in Action | Wildcard]?: Boundary };

/** Anyone the policy can be asked about: a role, a visitor, or the portal itself. */
export type Standing = {
  readonly name: string;
  /** How a refusal speaks of them: "A commissioner cannot …". */
  readonly spoken: string;
  readonly purpose: string;
  readonly may: May;
  readonly never: Never;
  readonly boundary: string;
};

export type RolePolicy = Standing & {
  readonly whatHappens: readonly string[];
  readonly holdsNot: readonly string[];
  readonly controller: Controller;
  readonly needsSecondFactor: boolean;
  readonly needsOrganisation: boolean;
};

export function rule(id: RuleId, sentence: string): Boundary {
  return { rule: id, sentence };
}
