import "server-only";
import type { Transaction } from "@/lib/entry/within";
import { after, days, hours, minutes, now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";
import type { ConsultationWay } from "@/lib/platform/prisma/enums";
import { settings } from "@/lib/policy";
import { type FreeTime, freeTimes } from "./slots";

export type Search = {
  readonly hub: string;
  readonly way: ConsultationWay;
  /** Days to look at, as "2026-06-03". */
  readonly days: readonly string[];
  /** Who looks: nobody holds their own consultation. */
  readonly forPerson: string | null;
  /** A consultation that moves: its own time counts as free. */
  readonly moving?: string;
};

/** No one thing in a diary takes longer than this with what is kept free behind it. */
const longest = hours(5);

/** Every free time at one hub on some days. One question to each table, each by its index, however many work there. */
export async function freeTimesAt(tx: Transaction, search: Search): Promise<FreeTime[]> {
  const [first, last] = [search.days[0], search.days.at(-1)];
  const place = await tx.hubPlace.findUnique({ where: { organisationId: search.hub } });
  if (!first || !last || !place) return [];
  const [until, practitioners] = [await appointedUntil(tx, search.hub), await practitionersOf(tx, search)];
  if (!until || practitioners.length === 0) return [];
  const rooms = search.way === "in_person" ? await roomsOf(tx, search.hub) : undefined;
  const who = [...new Set(practitioners.map(({ personId }) => personId))];
  const horizon = after(now(), days(place.horizonDays));
  return freeTimes(
    {
      hours: await tx.hubHours.findMany({ where: { organisationId: search.hub } }),
      away: await awayFrom(tx, search.hub, first),
      taken: await takenBetween(tx, [...who, ...(rooms ?? [])], [first, last], search.moving),
      practitioners,
      ...(rooms && { rooms }),
    },
    {
      days: search.days,
      notBefore: after(now(), hours(place.noticeHours)),
      notAfter: until < horizon ? after(until, -minutes(1)) : horizon,
      length: settings["consultation.length"].value,
      buffer: place.bufferMinutes,
    },
  );
}

async function appointedUntil(tx: Transaction, hub: string): Promise<Date | null> {
  const [row] = await tx.$queryRaw<
    { until: Date | null }[]
  >`SELECT cic.appointed_until(${hub}::uuid) AS until`;
  return row?.until ?? null;
}

async function practitionersOf(tx: Transaction, { hub, forPerson }: Search) {
  const rows = await tx.$queryRaw<{ person: string; from: string; until: string }[]>`
    SELECT person_id AS person, starts_on::text AS from, ends_on::text AS until FROM cic.practitioners_of(${hub}::uuid)`;
  return rows
    .filter(({ person }) => person !== forPerson)
    .map(({ person: personId, from, until }) => ({ personId, from, until }));
}

const roomsOf = async (tx: Transaction, organisationId: string): Promise<string[]> => {
  const rows = await tx.consultationRoom.findMany({
    where: { organisationId, closedAt: null },
    orderBy: { name: "asc" },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
};

const onDay = (date: Date) => date.toISOString().slice(0, 10);

async function awayFrom(tx: Transaction, organisationId: string, first: string) {
  const rows = await tx.daysOff.findMany({ where: { organisationId, endsOn: { gte: new Date(first) } } });
  return rows.map(({ personId, startsOn, endsOn }) => ({
    personId,
    startsOn: onDay(startsOn),
    endsOn: onDay(endsOn),
  }));
}

type Row = { who: string; starts: number; free: number };

/** Whatever takes these people and rooms, at this hub or another. Moments come as numbers: there can be very many. */
async function takenBetween(
  tx: Transaction,
  who: readonly string[],
  [first, last]: readonly [string, string],
  moving?: string,
) {
  const from = after(new Date(`${first}T00:00:00Z`), -longest);
  const until = after(new Date(`${last}T00:00:00Z`), days(1));
  const rows = await tx.$queryRaw<Row[]>`
    SELECT w.who::text, extract(epoch FROM d.starts_at)::float8 AS starts, extract(epoch FROM d.free_from)::float8 AS free
    FROM unnest(${[...who]}::uuid[]) AS w (who) CROSS JOIN LATERAL (
      SELECT t.starts_at, t.free_from FROM cic.diary_time t WHERE t.practitioner_id = w.who
        AND t.starts_at >= ${from} AND t.starts_at < ${until} AND t.consultation_id IS DISTINCT FROM ${moving ?? null}::uuid
      UNION ALL SELECT t.starts_at, t.free_from FROM cic.diary_time t WHERE t.room_id = w.who
        AND t.starts_at >= ${from} AND t.starts_at < ${until} AND t.consultation_id IS DISTINCT FROM ${moving ?? null}::uuid) d`;
  return rows.map(({ who: taken, starts, free }) => ({
    who: taken,
    startsAt: new Date(starts * 1000),
    freeFrom: new Date(free * 1000),
  }));
}

/** So many days from one on, by London's calendar. */
export function daysFrom(first: string, count: number): string[] {
  const noon = new Date(`${first}T12:00:00Z`);
  return Array.from({ length: count }, (_, at) => onDay(after(noon, days(at))));
}

export const today = () => inLondon(now()).day;
