import "server-only";
import { asThePortal } from "@/lib/entry/behalf";
import type { Transaction } from "@/lib/entry/within";

export type Contact = { readonly personId: string; readonly name: string; readonly email: string };

/** The link contacts of an organisation. Only the portal may look them up, for letters and for choosing among one's own. */
export const linkContactsOf = (tx: Transaction, organisationId: string): Promise<Contact[]> =>
  asThePortal(
    tx,
    () => tx.$queryRaw<Contact[]>`
      SELECT person_id AS "personId", name, email FROM training.link_contacts_of(${organisationId}::uuid) ORDER BY name`,
  );

/** The work names of people who arrange workshops. Whoever has left has none. */
export async function workingNames(
  tx: Transaction,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => string | null> {
  const asked = [...new Set(ids.filter((id) => id !== null))];
  if (asked.length === 0) return () => null;
  const rows = await tx.$queryRaw<{ id: string; name: string | null }[]>`
    SELECT id, training.working_name(id) AS name FROM unnest(${asked}::uuid[]) AS id`;
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => (id === null ? null : (names.get(id) ?? null));
}
