import "server-only";
import { z } from "zod";
import { type Actor, visitor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { after, days, now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";
import { NotFound } from "@/lib/platform/errors";
import { hubOf } from "../consultations/occasion";
import type { DayOpen, HubSeen, MonthOpen, Terms, Way } from "../consultations/shape";
import { daysFrom, freeTimesAt, today } from "../slots/read";
import { termsOf } from "./terms";

export type Asked = {
  readonly hub?: string | undefined;
  readonly way: Way;
  /** As "2026-06"; without it, the first month in which something is free. */
  readonly month?: string | undefined;
  readonly moving?: string;
};

const place = {
  include: { organisation: { select: { id: true, name: true, place: { omit: { updatedAt: true } } } } },
} as const;

/** The free times of one hub in one month, for anybody. Whose the others are stands nowhere in it. */
export function monthAt(actor: Actor, asked: Asked): Promise<MonthOpen> {
  allow(actor, "consultation.browse");
  return within(actor, "cic", async (tx) => {
    const found = await hubThere(tx, asked.hub);
    const rooms = await tx.consultationRoom.count({
      where: { organisationId: found.organisationId, closedAt: null },
    });
    const ways: Way[] = rooms > 0 ? ["phone", "video", "in_person"] : ["phone", "video"];
    const way = ways.includes(asked.way) ? asked.way : "phone";
    const first = today().slice(0, 7);
    const last = inLondon(after(now(), days(found.horizonDays))).day.slice(0, 7);
    const free = (month: string) =>
      openDays(
        tx,
        { hub: found.organisationId, way, forPerson: actor.personId, moving: asked.moving },
        month,
      );
    const wanted = asked.month && asked.month >= first && asked.month <= last ? asked.month : null;
    let month = wanted ?? first;
    let open = await free(month);
    while (!wanted && open.length === 0 && month < last) {
      month = monthBeside(month, 1);
      open = await free(month);
    }
    return {
      ...{ hub: hubOf(found.organisation), terms: await termsOf(tx, found), way, ways, month, days: open },
      before: month > first ? monthBeside(month, -1) : null,
      after: month < last ? monthBeside(month, 1) : null,
    };
  });
}

async function hubThere(tx: Transaction, id: string | undefined) {
  if (!z.uuid().safeParse(id).success) throw new NotFound("hub");
  const organisationId = id as string;
  const [row] = await tx.$queryRaw<
    { open: boolean }[]
  >`SELECT cic.appointed(${organisationId}::uuid, ${now()}) AS open`;
  const found = row?.open ? await tx.hubPlace.findUnique({ where: { organisationId }, ...place }) : null;
  if (!found) throw new NotFound("hub");
  return found;
}

type Search = { hub: string; way: Way; forPerson: string | null; moving: string | undefined };

async function openDays(tx: Transaction, { moving, ...search }: Search, month: string): Promise<DayOpen[]> {
  const all = daysFrom(`${month}-01`, 31).filter((day) => day.startsWith(month) && day >= today());
  const free = await freeTimesAt(tx, { ...search, days: all, ...(moving && { moving }) });
  const byDay = new Map<string, Date[]>();
  for (const { startsAt } of free) {
    const { day } = inLondon(startsAt);
    byDay.set(day, [...(byDay.get(day) ?? []), startsAt]);
  }
  return [...byDay].map(([day, times]) => ({ day, times }));
}

function monthBeside(month: string, by: 1 | -1): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 15)).toISOString().slice(0, 7);
}

/** What the last page before booking says of one time: the hub, and what it costs on that very day. */
export function timeAt(
  actor: Actor,
  hub: string | undefined,
  at: Date,
): Promise<{ hub: HubSeen; terms: Terms }> {
  allow(visitor, "consultation.browse");
  return within(actor, "cic", async (tx) => {
    const found = await hubThere(tx, hub);
    return { hub: hubOf(found.organisation), terms: await termsOf(tx, found, inLondon(at).day) };
  });
}
