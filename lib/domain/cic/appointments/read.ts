import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { after, days, now } from "@/lib/platform/clock";
import { NotFound } from "@/lib/platform/errors";
import { datesOffered, lastDayOf, speaksFor, stateOf } from "./appointments";
import { oneHub } from "./schema";
import type { Appointment, HubInList, OneHub, Review, RunsOut, Standing } from "./shape";
import { runsOutDays } from "./words";

const seen = {
  id: true,
  startsAt: true,
  endsAt: true,
  endedAt: true,
  terms: true,
  because: true,
  reviews: {
    select: { id: true, words: true, reviewedAt: true, nextOn: true },
    orderBy: { reviewedAt: "desc" },
  },
} as const;

type Row = Omit<Appointment, "state"> & { reviews: Review[] };

const withState = ({ reviews: _, ...row }: Row): Appointment => ({ ...row, state: stateOf(row, now()) });

const hubColumns = {
  id: true,
  name: true,
  locality: { select: { name: true } },
  appointment: { select: seen, orderBy: { startsAt: "desc" } },
} as const;

type HubRow = { id: string; name: string; locality: { name: string } | null; appointment: Row[] };

function inList({ id, name, locality, appointment }: HubRow): HubInList {
  const speaks = speaksFor(appointment.map(withState));
  const review = appointment.find((one) => one.id === speaks?.id)?.reviews[0];
  return {
    ...{ id, name, area: locality?.name ?? null, appointment: speaks },
    reviewOn: speaks?.state === "current" ? (review?.nextOn ?? null) : null,
  };
}

/** Every hub there is, and what runs out or is due soon: appointments, reviews and licences. */
export async function hubs(actor: Actor): Promise<{ hubs: HubInList[]; soon: RunsOut[] }> {
  allow(actor, "appointment.read");
  return within(actor, "cic", async (tx) => {
    const rows = await tx.organisation.findMany({
      where: { kind: "locality_hub", closedAt: null },
      orderBy: { name: "asc" },
      take: 500,
      select: hubColumns,
    });
    const all = rows.map(inList);
    const soon = [...all.flatMap(dueOf), ...(await licencesRunningOut(tx))];
    return { hubs: all, soon: soon.sort((a, b) => Number(a.on) - Number(b.on)) };
  });
}

const horizon = () => after(now(), days(runsOutDays));

function dueOf({ id, name, appointment, reviewOn }: HubInList): RunsOut[] {
  if (appointment?.state !== "current") return [];
  const due = (what: string, on: Date) => ({ key: `${what} ${id}`, hub: name, organisationId: id, what, on });
  return [
    ...(appointment.endsAt <= horizon() ? [due("Its appointment ends", lastDayOf(appointment.endsAt))] : []),
    ...(reviewOn && reviewOn <= horizon() ? [due("A review is due", reviewOn)] : []),
  ];
}

/** Licences whose last day is near and that nothing follows. */
async function licencesRunningOut(tx: Transaction): Promise<RunsOut[]> {
  const rows = await tx.$queryRaw<(RunsOut & { name: string | null })[]>`
    SELECT l.id AS key, o.name AS hub, o.id AS "organisationId", l.ends_on AS "on", cic.practitioner_name(l.person_id) AS name
    FROM cic.practitioner_licence l JOIN network.organisation o ON o.id = l.organisation_id
    WHERE l.ended_at IS NULL AND l.ends_on BETWEEN network.today() AND network.today() + ${runsOutDays}::int
      AND NOT EXISTS (SELECT FROM cic.practitioner_licence f WHERE f.person_id = l.person_id
        AND f.organisation_id = l.organisation_id AND f.ended_at IS NULL AND f.starts_on > l.ends_on) LIMIT 500`;
  return rows.map(({ name, ...row }) => ({ ...row, what: `The licence of ${name ?? "somebody"} ends` }));
}

/** One hub, with every appointment it had and what each review found. */
export async function oneHubOf(actor: Actor, id: string): Promise<OneHub> {
  allow(actor, "appointment.read");
  if (!oneHub.safeParse({ hub: id }).success) throw new NotFound("hub");
  return within(actor, "cic", async (tx) => {
    const row = await tx.organisation.findFirst({
      where: { id, kind: "locality_hub", closedAt: null },
      select: hubColumns,
    });
    if (!row) throw new NotFound("hub");
    const { appointment } = row;
    return {
      ...inList(row),
      appointments: appointment.map(withState),
      reviews: appointment.flatMap(({ reviews }) => reviews),
      dates: datesOffered(now()),
    };
  });
}

/** Whether a hub is appointed now, until when, and what it was told before. */
export async function ourStanding(actor: Actor): Promise<Standing> {
  allow(actor, "appointment.read");
  return within(actor, "cic", async (tx) => {
    const rows = await tx.hubAppointment.findMany({
      where: { organisationId: actor.organisationId as string },
      orderBy: { startsAt: "desc" },
      select: seen,
    });
    const last = speaksFor(rows.map(withState));
    const holds = last?.state === "current" ? last : null;
    return { holds, last, reviews: rows.flatMap(({ reviews }) => reviews) };
  });
}
