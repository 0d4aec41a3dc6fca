import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";
import { NotFound } from "@/lib/platform/errors";
import type { Prisma } from "@/lib/platform/prisma/client";
import { oneHub } from "../appointments/schema";
import { stateOf } from "./licences";
import type { Licence, Worker } from "./shape";

/** Every licence there is, the one that ends last first, for RHM. */
export async function allLicences(actor: Actor): Promise<Licence[]> {
  allow(actor, "licence.give");
  return within(actor, "cic", (tx) => licencesWhere(tx, {}));
}

/** One hub's people, and the licences they hold or held there, for RHM. */
export async function licencesAt(
  actor: Actor,
  hub: string,
): Promise<{ licences: Licence[]; people: Worker[] }> {
  allow(actor, "licence.give");
  if (!oneHub.safeParse({ hub }).success) throw new NotFound("hub");
  return within(actor, "cic", async (tx) => ({
    licences: await licencesWhere(tx, { organisationId: hub }),
    people: await peopleOfHub(tx, hub),
  }));
}

/** A hub's own people and their licences. */
export async function ourLicences(actor: Actor): Promise<{ licences: Licence[]; people: Worker[] }> {
  allow(actor, "licence.read");
  const hub = actor.organisationId as string;
  return within(actor, "cic", async (tx) => ({
    licences: await licencesWhere(tx, { organisationId: hub }),
    people: await peopleOfHub(tx, hub),
  }));
}

/** Those who work at a hub now. PostgreSQL answers for one's own hub, and for RHM. */
export const peopleOfHub = (tx: Transaction, hub: string) =>
  tx.$queryRaw<Worker[]>`
    SELECT person_id AS "personId", name, licensed_until AS "licensedUntil" FROM cic.people_of_hub(${hub}::uuid)`;

async function licencesWhere(
  tx: Transaction,
  where: Prisma.PractitionerLicenceWhereInput,
): Promise<Licence[]> {
  const rows = await tx.practitionerLicence.findMany({
    where,
    orderBy: [{ endsOn: "desc" }, { id: "desc" }],
    take: 500,
    include: { organisation: { select: { name: true } } },
  });
  const ids = [...new Set(rows.map(({ personId }) => personId))];
  const names = await tx.$queryRaw<{ id: string; name: string | null }[]>`
    SELECT id, cic.practitioner_name(id) AS name FROM unnest(${ids}::uuid[]) AS id`;
  const called = new Map(names.map(({ id, name }) => [id, name]));
  const today = inLondon(now()).day;
  return rows.map((row) => ({
    ...{ id: row.id, personId: row.personId, organisationId: row.organisationId, because: row.because },
    ...{ startsOn: row.startsOn, endsOn: row.endsOn, hub: row.organisation.name },
    name: called.get(row.personId) ?? "Somebody who left",
    state: stateOf(row, today),
  }));
}
