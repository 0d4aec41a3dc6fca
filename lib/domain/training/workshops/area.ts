import "server-only";
import type { Actor } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { Problem } from "@/lib/platform/errors";

/** The area a school is in: the one it is entered for, or else the one its postcode lies in. */
export async function areaOfSchool(tx: Transaction, actor: Actor): Promise<string> {
  const organisationId = actor.organisationId as string;
  const school = await tx.organisation.findUnique({
    where: { id: organisationId },
    select: { localityId: true },
  });
  if (school?.localityId) return school.localityId;
  const host = await tx.host.findUnique({ where: { organisationId }, select: { outcode: true } });
  const district = host && (await tx.postcodeDistrict.findUnique({ where: { outcode: host.outcode } }));
  if (!district) throw new Problem("form", "Save your school’s details and its postcode first.");
  return district.localityId;
}
