/** The generator's ids follow from a kind and a number, so that nobody has to look them up. Ordered like uuid 7. */
const kinds = {
  person: 1,
  membership: 2,
  session: 3,
  enrolment: 4,
  course: 5,
  version: 6,
  part: 7,
  lesson: 8,
  reflection: 9,
  locality: 10,
  school: 11,
  lead: 12,
  workshop: 13,
  hub: 14,
  practitioner: 15,
} as const;

export type Kind = keyof typeof kinds;

const prefix = (kind: Kind) => `01930000-0000-7000-800${kinds[kind].toString(16)}-`;

export const idOf = (kind: Kind, n: number) => prefix(kind) + n.toString(16).padStart(12, "0");

/** The same in SQL; `n` is an expression. */
export const idSql = (kind: Kind, n: string) => `('${prefix(kind)}' || lpad(to_hex(${n}), 12, '0'))::uuid`;

/** What a person's `__Host-session` cookie holds. Worth nothing outside a bench. */
export const tokenOf = (n: number) => `bench-session-${n}`;

/** Its hash as lib/platform/secrets keeps it: SHA-256 in base64url. */
export const tokenHashSql = (n: string) =>
  `translate(rtrim(encode(sha256(convert_to('bench-session-' || ${n}, 'UTF8')), 'base64'), '='), '+/', '-_')`;
