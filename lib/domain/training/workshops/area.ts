import "server-only";
import type { Actor } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { Problem } from "@/lib/platform/errors";

/** The areas schools are in: for each the one it is entered for, or else the one its postcode lies in. */
export async function areasOf(
  tx: Transaction,
  schools: readonly string[],
): Promise<(organisationId: string) => string | null> {
  const ids = [...new Set(schools)];
  const rows = await tx.organisation.findMany({
    where: { id: { in: ids } },
    select: { id: true, localityId: true },
  });
  const elsewhere = rows.filter(({ localityId }) => !localityId).map(({ id }) => id);
  const hosts = await tx.host.findMany({
    where: { organisationId: { in: elsewhere } },
    select: { organisationId: true, outcode: true },
  });
  const districts = await tx.postcodeDistrict.findMany({
    where: { outcode: { in: hosts.map(({ outcode }) => outcode) } },
    select: { outcode: true, localityId: true },
  });
  const byPostcode = (organisationId: string) => {
    const host = hosts.find((one) => one.organisationId === organisationId);
    return districts.find(({ outcode }) => outcode === host?.outcode)?.localityId ?? null;
  };
  return (id) => rows.find((one) => one.id === id)?.localityId ?? byPostcode(id);
}

/** The area of the school that acts. */
export async function areaOfSchool(tx: Transaction, actor: Actor): Promise<string> {
  const organisationId = actor.organisationId as string;
  const area = (await areasOf(tx, [organisationId]))(organisationId);
  if (!area) throw new Problem("form", "Save your school’s details and its postcode first.");
  return area;
}
