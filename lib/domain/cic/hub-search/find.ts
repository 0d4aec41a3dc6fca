import "server-only";
import { readPostcode } from "@/lib/domain/network/localities/postcode";
import { visitor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import type { HubFound, HubSearch } from "../consultations/shape";
import { daysFrom, freeTimesAt, today } from "../slots/read";
import { termsOf } from "./terms";

const metresInAMile = 1609.344;
const most = 10;
/** How far ahead the list itself looks for a first free time. */
const soon = 28;

/** Hubs that take bookings, the nearest first when something says near what. What was typed is kept nowhere. */
export function hubsNear(typed: string | undefined): Promise<HubSearch> {
  allow(visitor, "consultation.browse");
  return within(visitor, "cic", async (tx) => {
    const start = typed ? await startOf(tx, typed) : null;
    const hits = await nearest(tx, start);
    const hubs: HubFound[] = [];
    for (const hit of hits) {
      const hub = await hubFound(tx, hit);
      if (hub) hubs.push(hub);
    }
    return { near: typed ? (start ? "found" : "unknown") : "nowhere", called: start?.called ?? null, hubs };
  });
}

type Start = { readonly called: string; readonly easting: number; readonly northing: number };

/** The middle of a postcode district, or of an area called by its name. */
async function startOf(tx: Transaction, typed: string): Promise<Start | null> {
  const outcode = readPostcode(typed)?.outcode;
  const name = typed.replace(/[^\p{L}' -]/gu, "").trim();
  const [row] = await tx.$queryRaw<(Start & { easting: number | null })[]>`
    SELECT coalesce(min(d.outcode) FILTER (WHERE d.outcode = ${outcode ?? ""}), min(l.name)) AS called,
      avg(d.easting)::float8 AS easting, avg(d.northing)::float8 AS northing
    FROM network.postcode_district d JOIN network.locality l ON l.id = d.locality_id
    WHERE d.easting IS NOT NULL AND (d.outcode = ${outcode ?? ""} OR (length(${name}) > 2 AND lower(l.name) = lower(${name})))`;
  return row && row.easting !== null ? row : null;
}

type Hit = { readonly id: string; readonly metres: number | null };

const nearest = (tx: Transaction, start: Start | null) => tx.$queryRaw<Hit[]>`
  SELECT h.organisation_id AS id, sqrt((d.easting - ${start?.easting ?? null}::float8) ^ 2 + (d.northing - ${start?.northing ?? null}::float8) ^ 2) AS metres
  FROM cic.hub_place h LEFT JOIN network.postcode_district d ON d.outcode = h.outcode
  JOIN network.organisation o ON o.id = h.organisation_id
  WHERE cic.appointed(h.organisation_id, ${now()}) ORDER BY metres NULLS LAST, o.name LIMIT ${most}`;

async function hubFound(tx: Transaction, { id, metres }: Hit): Promise<HubFound | null> {
  const place = await tx.hubPlace.findUnique({
    where: { organisationId: id },
    include: { organisation: { select: { name: true } } },
  });
  if (!place) return null;
  const rooms = await tx.consultationRoom.count({ where: { organisationId: id, closedAt: null } });
  const search = { hub: id, way: "phone", days: daysFrom(today(), soon), forPerson: null } as const;
  const [first] = await freeTimesAt(tx, search);
  const { town, postcode, access, organisation } = place;
  return {
    ...{ id, name: organisation.name, town, postcode, access },
    miles: metres === null ? null : metres / metresInAMile,
    terms: await termsOf(tx, place),
    inPerson: rooms > 0,
    next: first?.startsAt ?? null,
  };
}
