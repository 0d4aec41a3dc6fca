import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/entry/actor";
import { spendOn } from "@/lib/entry/limits";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";
import { Problem, TooMany } from "@/lib/platform/errors";
import type { Workshop } from "@/lib/platform/prisma/client";
import { mustBeLeadNow } from "../certification/lead-now";
import { listGoesOn } from "../hosting/hosting";
import { peopleOf, tell } from "../workshop-news/letters";
import { adapted, calledOff, moved, published, standsBy } from "../workshop-news/news";
import { mustHaveTheRoom } from "../workshop-offers/write";
import { offerFreePlaces } from "../workshop-places/offers";
import { tellOfChange } from "../workshop-places/tell";
import { tellSurgeries } from "../workshop-support/tell";
import { clashOf } from "./clashes";
import type { closing, moving, publishing } from "./schema";
import { movedOften, movesADay, notOnTheDay, secondChanged, steppedDown } from "./words";
import { hoursTyped } from "./workshops";

type Held = { id: string };
const fresh = (tx: Transaction, { id }: Held) => tx.workshop.findUniqueOrThrow({ where: { id } });

/** Opens a workshop to parents, with so much room (SN-2, LC-2: the database looks once more). */
export async function publish(
  tx: Transaction,
  actor: Actor,
  workshop: Held,
  { capacity, access }: Pick<z.infer<typeof publishing>, "capacity" | "access">,
): Promise<void> {
  const row = await fresh(tx, workshop);
  if (row.state !== "confirmed") throw new Problem("form", "This workshop is not waiting to be published.");
  if (row.startsAt <= now())
    throw new Problem("form", "Its time has passed, so it cannot be published any more.");
  const after = await tx.workshop.update({
    where: { id: row.id },
    data: { state: "published", capacity, ...(access === undefined ? {} : { access }) },
    select: { id: true, sequence: true, room: true, startsAt: true, endsAt: true },
  });
  await tell(tx, actor, await peopleOf(tx, row.id, ["lead", "second", "school"]), published(after));
}

/**
 * Another time, room or number of places, other people or languages. Everybody it concerns is told, and calendars move
 * the entry they have. Answers whether anybody was told.
 */
export async function move(
  tx: Transaction,
  actor: Actor,
  workshop: Held,
  typed: z.infer<typeof moving>,
): Promise<boolean> {
  const row = await fresh(tx, workshop);
  if (row.state !== "confirmed" && row.state !== "published")
    throw new Problem("form", "This workshop is over or called off, so it stays as it is.");
  if (row.startsAt <= now()) throw new Problem("form", "This workshop has begun, so it stays as it is.");
  if (typed.secondBefore !== undefined && typed.secondBefore !== (row.secondContactId ?? ""))
    throw new Problem("second", secondChanged);
  const hours = hoursTyped(typed, now());
  const { room, capacity } = typed;
  if (capacity < row.taken)
    throw new Problem("capacity", `${row.taken} people have a place already. Keep room for all of them.`);
  await mustHaveTheRoom(tx, { organisationId: row.organisationId, room, ...hours, except: row.id }, "room");
  await mustStandBy(tx, row, typed.second);
  const forWhom = forWhomTyped(row, typed);
  const keptFor = Math.round((row.listGoesOn.getTime() - listGoesOn(row.startsAt, 0).getTime()) / 86_400_000);
  const data = {
    ...{ ...hours, room, capacity, secondContactId: typed.second, ...forWhom },
    ...(typed.access === undefined ? {} : { access: typed.access }),
    listGoesOn: listGoesOn(hours.startsAt, keptFor),
  };
  const after = await tx.workshop.update({ where: { id: row.id }, data }).catch((error) => {
    throw clashOf(error, "fields");
  });
  if (after.state === "published" && capacity > row.capacity) await offerFreePlaces(tx, row.id);
  if (after.sequence === row.sequence) {
    if (after.secondContactId !== row.secondContactId)
      await tell(tx, actor, await peopleOf(tx, row.id, ["lead", "second"]), standsBy(after, typed.second));
    if (!differs(row, after)) return false;
    await mustMoveSeldom(row.id);
    if (after.state === "published") await tellOfChange(tx, after, "changed", row);
    await tell(tx, actor, await peopleOf(tx, row.id, ["lead", "second", "school"]), adapted(after));
    return true;
  }
  await mustMoveSeldom(row.id);
  if (after.state === "published") await tellOfChange(tx, after, "moved", row);
  await tellSurgeries(tx, actor, after, "moved");
  await tell(tx, actor, await peopleOf(tx, row.id, ["lead", "second", "school"]), moved(after));
  return true;
}

type ForWhom = Pick<Workshop, "audience" | "languages">;
const differs = (was: ForWhom, is: ForWhom) => was.audience !== is.audience || was.languages !== is.languages;

/** Whom it is for and its languages change until the day. On it they stay as everybody knows them. */
function forWhomTyped(row: Workshop, typed: z.infer<typeof moving>): ForWhom {
  const forWhom = {
    audience: typed.audience ?? row.audience,
    languages: typed.languages ?? row.languages,
  };
  if (differs(row, forWhom) && inLondon(row.startsAt).day <= inLondon(now()).day)
    throw new Problem("form", notOnTheDay);
  return forWhom;
}

/** Counted outside the transaction, so that it counts exactly whoever else moves it. */
async function mustMoveSeldom(id: string): Promise<void> {
  await spendOn({ tries: movesADay, seconds: 86_400 }, `move workshop ${id}`).catch((error) => {
    throw error instanceof TooMany ? new Problem("form", movedOften) : error;
  });
}

/** SY-3: somebody at the school or the hub, or another Lead; never the Lead themselves, nor whoever stepped down. */
async function mustStandBy(
  tx: Transaction,
  { organisationId, leadId, stoodDown }: Pick<Workshop, "organisationId" | "leadId" | "stoodDown">,
  second: string,
): Promise<void> {
  if (stoodDown.includes(second)) throw new Problem("second", steppedDown);
  const [row] = await tx.$queryRaw<{ may: boolean }[]>`
    SELECT EXISTS (SELECT FROM training.contacts_for(${organisationId}::uuid) c WHERE c.person_id = ${second}::uuid) AS may`;
  if (second === leadId || !row?.may)
    throw new Problem("second", "Choose somebody from the list to stand by the Lead.");
}

/** Calls a workshop off. Everybody with a place is told, and their calendar entries go. */
export async function cancel(tx: Transaction, actor: Actor, workshop: Held): Promise<void> {
  if (actor.asker === "lead-professional") await mustBeLeadNow(tx);
  const row = await fresh(tx, workshop);
  if (row.state !== "confirmed" && row.state !== "published")
    throw new Problem("form", "This workshop is over or called off already.");
  if (row.startsAt <= now())
    throw new Problem("form", "This workshop has begun, so it cannot be called off.");
  const after = await tx.workshop.update({ where: { id: row.id }, data: { state: "cancelled" } });
  if (row.state === "published") await tellOfChange(tx, after, "cancelled");
  await tellSurgeries(tx, actor, after, "cancelled");
  await tell(tx, actor, await peopleOf(tx, row.id, ["lead", "second", "school"]), calledOff(after));
}

/** The Lead closes the day and says what was covered. */
export async function close(
  tx: Transaction,
  workshop: Held,
  { covered }: Pick<z.infer<typeof closing>, "covered">,
): Promise<void> {
  await mustBeLeadNow(tx);
  const row = await fresh(tx, workshop);
  if (row.state !== "published") throw new Problem("form", "This day is closed already, or was never open.");
  if (row.endsAt > now())
    throw new Problem("form", "This workshop is not over yet. Close the day once it has ended.");
  await tx.workshop.updateMany({ where: { id: row.id }, data: { state: "held", covered } });
}
