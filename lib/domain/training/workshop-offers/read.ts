import "server-only";
import type { Actor } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { isLeadNow } from "../certification/lead-now";
import type { DayRemark } from "../terms/shape";
import type { OfferMade, OfferState, OfferToUs, Standing } from "./shape";
import { mostAhead } from "./words";

type Row = {
  id: string;
  leadId: string;
  secondContactId: string;
  startsAt: Date;
  endsAt: Date;
  details: string;
  withdrawnAt: Date | null;
  declinedAt: Date | null;
  confirmedAt: Date | null;
};
type NameOf = (id: string | null) => string | null;
type Remark = (on: Date) => DayRemark | null;

/** Whether the Lead's certification holds now, and how many workshops lie ahead of them. PostgreSQL holds both. */
export async function standingOf(tx: Transaction, actor: Actor): Promise<Standing> {
  const ahead = await tx.workshop.count({
    where: {
      leadId: actor.personId as string,
      state: { in: ["confirmed", "published"] },
      endsAt: { gt: now() },
    },
  });
  return { certified: await isLeadNow(tx), ahead, most: mostAhead };
}

/** Offers that wait for the school's answer and whose time has not passed. */
export const offersToUs = (rows: readonly Row[], nameOf: NameOf, remark: Remark): OfferToUs[] =>
  rows
    .filter((row) => stateOf(row, now()) === "open")
    .map(({ id, startsAt, endsAt, details, leadId, secondContactId }) => ({
      ...{ id, startsAt, endsAt, details, remark: remark(startsAt) },
      lead: nameOf(leadId),
      second: nameOf(secondContactId),
    }));

export const offersMade = (rows: readonly Row[], nameOf: NameOf, remark: Remark): OfferMade[] =>
  rows.map((row) => ({
    ...{ id: row.id, startsAt: row.startsAt, endsAt: row.endsAt, details: row.details },
    second: nameOf(row.secondContactId),
    remark: remark(row.startsAt),
    state: stateOf(row, now()),
  }));

function stateOf(row: Row, at: Date): OfferState {
  if (row.withdrawnAt) return "withdrawn";
  if (row.declinedAt) return "declined";
  if (row.confirmedAt) return "chosen";
  return row.startsAt <= at ? "past" : "open";
}
