import { type Action, actions, nounOf } from "./actions";
import type { Reach } from "./reach";
import { isRole, type Role } from "./role";
import { roles } from "./roles";
import { everyoneMay, everyoneNever } from "./roles/everyone";
import { signedIn } from "./roles/signed-in";
import { thePortal } from "./roles/the-portal";
import { visitor } from "./roles/visitor";
import type { RuleId } from "./rules";
import type { Boundary, May, Never, Standing } from "./shape";
import { type Subject, subjects } from "./subjects";

/** Who may ask: someone wearing a hat, someone with none, someone not signed in, or the portal's own jobs and webhooks. */
export type Asker = Role | "visitor" | "signed-in" | "the-portal";

export type Decision =
  | { readonly allowed: true; readonly reach: Reach }
  | { readonly allowed: false; readonly rule: RuleId | "DEFAULT"; readonly sentence: string };

/** Boundary first, then what the role may do, otherwise no. */
export function decide(asker: Asker, action: Action): Decision {
  const boundary = boundaryAgainst(asker, action);
  if (boundary) return { allowed: false, ...boundary };
  const reach = reachOf(asker, action);
  if (reach) return { allowed: true, reach };
  const sentence = `${standingOf(asker).spoken} cannot ${actions[action]} here.`;
  return { allowed: false, rule: "DEFAULT", sentence };
}

export function standingOf(asker: Asker): Standing {
  if (asker === "visitor") return visitor;
  if (asker === "signed-in") return signedIn;
  if (asker === "the-portal") return thePortal;
  return roles[asker];
}

function boundaryAgainst(asker: Asker, action: Action): Boundary | undefined {
  const own = boundaryIn(standingOf(asker).never, action);
  return own ?? (isRole(asker) ? boundaryIn(everyoneNever, action) : undefined);
}

function reachOf(asker: Asker, action: Action): Reach | undefined {
  const own = standingOf(asker).may[action];
  return own ?? (isRole(asker) ? (everyoneMay as May)[action] : undefined);
}

/** The closest boundary speaks: the verb itself, then its noun, then a wider subject that covers the noun. */
function boundaryIn(never: Never, action: Action): Boundary | undefined {
  const noun = nounOf(action);
  const wider = subjectNames.filter((name) => (subjects[name].covers as readonly string[]).includes(noun));
  const keys = [action, `${noun}.*`, ...wider.map((name) => `${name}.*`)] as const;
  return keys.map((key) => never[key as keyof Never]).find(Boolean);
}

const subjectNames = Object.keys(subjects) as Subject[];
