import "server-only";
import { visitor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { Prisma } from "@/lib/platform/prisma/client";
import { inFull, occasionOf, roomOf } from "./read";
import type { WorkshopFilter } from "./schema";
import type { Here, OnTheMap, Search } from "./shape";
import { startOf } from "./whereabouts";

const perPage = 20;
const metresInAMile = 1609.344;

type Hit = { id: string; metres: number | null };

/** Workshops to come, nearest first when something says near what, soonest first otherwise; none where what was typed says nothing to us. */
export function searchWorkshops(filter: WorkshopFilter): Promise<Search> {
  allow(visitor, "workshop.browse");
  return within(visitor, "training", async (tx) => {
    const { near, here, called } = await startOf(tx, filter.near);
    const page = filter.page ?? 1;
    const hits = near === "unknown" || near === "nobody" ? [] : await hitsOf(tx, filter, here, page);
    const found = await inOrder(tx, hits.slice(0, perPage));
    const dots = await dotsOf(tx, found);
    return { found, page, more: hits.length > perPage, here, near, called, dots, areas: await areas(tx) };
  });
}

const hitsOf = (tx: Transaction, filter: WorkshopFilter, here: Here | null, page: number) =>
  here ? nearest(tx, filter, here, page) : soonest(tx, filter, page);

const hoursOf = { morning: [0, 12], afternoon: [12, 17], evening: [17, 24] } as const;

function fits({ audience, part, room }: WorkshopFilter): Prisma.Sql {
  const [from, until] = part ? hoursOf[part] : [0, 24];
  const hour = Prisma.sql`extract(hour FROM w.starts_at AT TIME ZONE 'Europe/London')`;
  return Prisma.sql`w.state = 'published' AND w.starts_at > ${now()}
    ${audience ? Prisma.sql`AND w.audience = ${audience}::training."WorkshopAudience"` : Prisma.empty}
    ${part ? Prisma.sql`AND ${hour} >= ${from} AND ${hour} < ${until}` : Prisma.empty}
    ${room ? Prisma.sql`AND w.taken < w.capacity` : Prisma.empty}`;
}

/** By the index of what is to come: it is in that order already. */
export const soonest = (tx: Transaction, filter: WorkshopFilter, page: number) =>
  tx.$queryRaw<Hit[]>`SELECT w.id, NULL::float8 AS metres FROM training.workshop w WHERE ${fits(filter)}
    ORDER BY w.starts_at, w.id LIMIT ${perPage + 1} OFFSET ${(page - 1) * perPage}`;

/**
 * District by district, the nearest first, the next workshops of whoever hosts there; each by index. PostgreSQL stops
 * at the first districts that fill the page, so that it costs the same however many workshops there are beyond.
 */
export const nearest = (
  tx: Transaction,
  filter: WorkshopFilter,
  { easting, northing }: Pick<Here, "easting" | "northing">,
  page: number,
) => {
  const reach = Math.round(Number(filter.within ?? 25) * metresInAMile);
  const enough = page * perPage + 1;
  return tx.$queryRaw<Hit[]>`
    SELECT x.id, n.metres FROM
      (SELECT d.outcode, sqrt((d.easting - ${easting})::float8 ^ 2 + (d.northing - ${northing})::float8 ^ 2) AS metres
        FROM network.postcode_district d
        WHERE d.easting BETWEEN ${easting - reach} AND ${easting + reach} AND d.northing BETWEEN ${northing - reach} AND ${northing + reach}
        ORDER BY metres, d.outcode OFFSET 0) n
      CROSS JOIN LATERAL (SELECT w.id, w.starts_at FROM training.host h CROSS JOIN LATERAL
        (SELECT w.id, w.starts_at FROM training.workshop w WHERE w.organisation_id = h.organisation_id AND ${fits(filter)} ORDER BY w.starts_at LIMIT ${enough}) w
        WHERE h.outcode = n.outcode ORDER BY w.starts_at, w.id LIMIT ${enough}) x
    WHERE n.metres <= ${reach}
    ORDER BY n.metres, n.outcode, x.starts_at, x.id LIMIT ${perPage + 1} OFFSET ${(page - 1) * perPage}`;
};

async function inOrder(tx: Transaction, hits: readonly Hit[]) {
  const rows = await tx.workshop.findMany({
    where: { id: { in: hits.map(({ id }) => id) } },
    include: inFull,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return hits.flatMap(({ id, metres }) => {
    const row = byId.get(id);
    if (!row) return [];
    const miles = metres === null ? null : metres / metresInAMile;
    return [
      { ...occasionOf(row), places: roomOf(row), outcode: row.organisation.host?.outcode ?? "", miles },
    ];
  });
}

async function dotsOf(tx: Transaction, found: readonly { outcode: string }[]): Promise<OnTheMap[]> {
  const outcodes = [...new Set(found.map(({ outcode }) => outcode))];
  const rows = await tx.postcodeDistrict.findMany({
    where: { outcode: { in: outcodes }, easting: { not: null } },
  });
  return rows.map(({ outcode, easting, northing }) => ({
    outcode,
    easting: easting as number,
    northing: northing as number,
  }));
}

const areas = (tx: Transaction) =>
  tx.locality.findMany({ orderBy: { name: "asc" }, take: 500, select: { slug: true, name: true } });
