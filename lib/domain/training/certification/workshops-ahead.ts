import "server-only";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import type { WorkshopAhead } from "./shape";

/** What somebody is still named for as the Lead: days and schools, nothing else. */
export async function workshopsAhead(tx: Transaction, leadId: string): Promise<WorkshopAhead[]> {
  const rows = await tx.workshop.findMany({
    where: { leadId, state: { in: ["confirmed", "published"] }, endsAt: { gt: now() } },
    select: { id: true, startsAt: true, endsAt: true, organisation: { select: { name: true } } },
    orderBy: { startsAt: "asc" },
  });
  return rows.map(({ organisation, ...workshop }) => ({ ...workshop, school: organisation.name }));
}

/** Those of them that no certification carries to their day (LD-1). */
export async function workshopsWithoutLead(tx: Transaction, leadId: string): Promise<WorkshopAhead[]> {
  const without: WorkshopAhead[] = [];
  for (const workshop of await workshopsAhead(tx, leadId))
    if (!(await leadHoldsOn(tx, leadId, workshop.startsAt))) without.push(workshop);
  return without;
}

/** Whether somebody is a Lead today and on the day of that moment, as PostgreSQL sees it. */
export async function leadHoldsOn(tx: Transaction, leadId: string | null, at: Date): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ holds: boolean }[]>`
    SELECT training.holds_on(${leadId}::uuid, network.day_in_london(${at})) AS holds`;
  return row?.holds ?? false;
}
