import type { Asker, Role } from "@/lib/policy";

/** Who is asking, and in which hat. One person, one hat at a time; the portal itself is an actor too. */
export type Actor = {
  readonly asker: Asker;
  /** Null for visitors and for the portal. Never `undefined`: Prisma would read that as "no filter". */
  readonly personId: string | null;
  readonly name: string;
  readonly email: string;
  readonly sessionId: string | null;
  readonly membershipId: string | null;
  readonly organisationId: string | null;
  readonly organisation: string | null;
  readonly isLinkContact: boolean;
  /** How many hats this person could wear. */
  readonly hats: number;
  /** `account-only`: this hat is free without it, but this person has one, and the account itself waits for it. */
  readonly secondFactor: "not-needed" | "confirmed" | "to-confirm" | "to-set-up" | "account-only";
};

const nobody = {
  personId: null,
  name: "",
  email: "",
  sessionId: null,
  membershipId: null,
  organisationId: null,
  organisation: null,
  isLinkContact: false,
  hats: 0,
  secondFactor: "not-needed",
} as const;

export const visitor: Actor = { ...nobody, asker: "visitor" };
export const thePortal: Actor = { ...nobody, asker: "the-portal" };

/** Role names are written with dashes in the policy and with underscores in PostgreSQL. */
export const toDatabase = <R extends Asker>(role: R) => role.replaceAll("-", "_") as Underscored<R>;
export const fromDatabase = (role: string) => role.replaceAll("_", "-") as Role;

type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;
