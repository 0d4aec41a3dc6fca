import "server-only";
import { visitor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { after, days, now } from "@/lib/platform/clock";
import { NotFound } from "@/lib/platform/errors";
import type { Prisma } from "@/lib/platform/prisma/client";
import { area, codeTyped } from "./schema";
import type { Occasion, Room, WorkshopPage } from "./shape";

export const inFull = {
  locality: { select: { name: true } },
  organisation: { select: { name: true, host: true } },
} as const;

type Row = Prisma.WorkshopGetPayload<{ include: typeof inFull }>;

/** One workshop as everybody may know it, for whoever can see its row. */
export async function occasion(tx: Transaction, where: Prisma.WorkshopWhereInput): Promise<Occasion | null> {
  const row = await tx.workshop.findFirst({ where, include: inFull });
  return row && occasionOf(row);
}

export function occasionOf(row: Row): Occasion {
  const { id, code, state, audience, languages, room, startsAt, endsAt, sequence, listGoesOn } = row;
  const { street = "", town = "", postcode = "", parking = "", phone = "" } = row.organisation.host ?? {};
  const access = row.access ?? row.organisation.host?.access ?? "";
  return {
    ...{ id, code, state, audience, languages, room, startsAt, endsAt, sequence, listGoesOn },
    area: row.locality.name,
    moved: movedFrom(row),
    host: { name: row.organisation.name, street, town, postcode, access, parking, phone },
  };
}

function movedFrom({ movedAt: at, wasStartsAt, wasEndsAt, wasRoom }: Row): Occasion["moved"] {
  if (!at || !wasStartsAt || !wasEndsAt || wasRoom === null) return null;
  return { at, startsAt: wasStartsAt, endsAt: wasEndsAt, room: wasRoom };
}

/** Whether there is a place, a turn in the line, or nothing any more. */
export function roomOf(row: Pick<Row, "state" | "startsAt" | "taken" | "capacity">): Room {
  if (row.state === "cancelled") return "off";
  if (row.state !== "published" || row.startsAt <= now()) return "over";
  return row.taken < row.capacity ? "free" : "waiting";
}

/** One workshop's public page. What was never published is not there. */
export async function workshopPage(typed: string): Promise<WorkshopPage> {
  const found = await workshopCalled(typed);
  if (!found) throw new NotFound("workshop");
  return found;
}

/** The same by its code as somebody typed it; null when there is none. */
export async function workshopCalled(typed: string): Promise<WorkshopPage | null> {
  allow(visitor, "workshop.browse");
  const code = codeTyped(typed);
  if (!code) return null;
  return within(visitor, "training", async (tx) => {
    const row = await tx.workshop.findFirst({
      where: { code, publishedAt: { not: null } },
      include: inFull,
    });
    if (!row) return null;
    const [lead] = await tx.$queryRaw<{ name: string | null; open: boolean }[]>`
      SELECT training.working_name(${row.leadId}::uuid) AS name, training.takes_sign_ups(${row.id}::uuid) AS open`;
    return { ...occasionOf(row), places: roomOf(row), lead: lead?.name ?? null, paused: !lead?.open };
  });
}

type InArea = { area: string; workshops: (Occasion & { places: Room })[] };

/** What is to come in one area, and what was called off there, for calendars; null for an area we do not know. */
export function workshopsIn(slug: string): Promise<InArea | null> {
  allow(visitor, "workshop.browse");
  return within(visitor, "training", async (tx) => {
    const found = area.safeParse(slug).success ? await tx.locality.findUnique({ where: { slug } }) : null;
    if (!found) return null;
    const rows = await tx.workshop.findMany({
      where: {
        localityId: found.id,
        publishedAt: { not: null },
        startsAt: { gt: after(now(), -days(1)) },
        state: { in: ["published", "cancelled"] },
      },
      orderBy: [{ startsAt: "asc" }, { id: "asc" }],
      take: 500,
      include: inFull,
    });
    return { area: found.name, workshops: rows.map((row) => ({ ...occasionOf(row), places: roomOf(row) })) };
  });
}
