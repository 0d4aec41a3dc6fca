import "server-only";
import { mustHaveSeen, recordConsent } from "@/lib/domain/network/consents/write";
import { type Actor, toDatabase } from "@/lib/entry/actor";
import { asThePortal } from "@/lib/entry/behalf";
import type { Transaction } from "@/lib/entry/within";
import { after, now } from "@/lib/platform/clock";
import { brokenBy } from "@/lib/platform/database-errors";
import { inLondon } from "@/lib/platform/dates";
import { NotFound, Problem } from "@/lib/platform/errors";
import { pounds } from "@/lib/platform/money";
import { type Role, settingInMilliseconds } from "@/lib/policy";
import { openCharge } from "../charges/open";
import { closeCharge, sendBack } from "../charges/refunds";
import { tellBooked, tellCalledOff, tellHeld, tellMoved } from "../consultation-letters/tell";
import { freeTimesAt, type Search } from "../slots/read";
import type { FreeTime } from "../slots/slots";
import { hashOfKey, keyOf, moneyBackUntil, refundIsDue } from "./consultations";
import { consultationInFull } from "./occasion";
import type { Way } from "./shape";
import { alreadyThen, isOver, justGone, needsPhone, payee, tooLateToMove } from "./words";

type Booking = {
  readonly wording: number;
  readonly hub: string;
  readonly way: Way;
  readonly at: Date;
  readonly phone: string;
  readonly accessNeeds: string;
};

/** Books a free time with the person's own yes (HB-1): funded where the hub has one left, free, or provisional until it is paid. */
export async function book(tx: Transaction, actor: Actor, typed: Booking) {
  if (typed.way === "phone" && typed.phone === "") throw new Problem("phone", needsPhone);
  const shown = await mustHaveSeen(tx, { purpose: "consultation", version: typed.wording });
  const { hub, way, at } = typed;
  const time = await takeTime(tx, at, { hub, way, forPerson: actor.personId });
  const id = crypto.randomUUID();
  const consentId = await recordConsent(tx, actor, {
    ...{ ...shown, act: "given", about: id, recipient: await nameOf(tx, hub) },
    how: "chose yes on the page about consultations, and then booked one",
  });
  const fundedId = await fundFor(tx, hub, at);
  await refusedInWords(() =>
    tx.consultation.createMany({
      data: {
        ...{ id, organisationId: hub, personId: actor.personId as string, consentId, fundedId, way },
        ...{ hat: toDatabase(actor.asker as Role), ...time, closesAt: time.endsAt },
        ...{ accessNeeds: typed.accessNeeds, phone: way === "phone" ? typed.phone : "" },
        ...{ state: "provisional", tokenHash: hashOfKey(keyOf(id)), createdAt: now() },
        payBy: after(now(), settingInMilliseconds("consultation.pay")),
      },
    }),
  );
  const { state } = await tx.consultation.findUniqueOrThrow({ where: { id }, select: { state: true } });
  if (state === "provisional") await openCharge(tx, actor, id, hub);
  await (state === "provisional" ? tellHeld(tx, id) : tellBooked(tx, id));
  return { id, state };
}

/** A no is kept as what it is. Saying it twice adds nothing. */
export async function sayNo(tx: Transaction, actor: Actor, version: number): Promise<string> {
  const shown = await mustHaveSeen(tx, { purpose: "consultation", version });
  return recordConsent(tx, actor, {
    ...{ ...shown, act: "refused", recipient: "Nobody" },
    how: "pressed no on the page about consultations",
  });
}

/** Moves it to another free time of the same hub, in one step: it has the new time, or keeps the old one. */
export async function move(tx: Transaction, id: string, at: Date): Promise<void> {
  const found = await consultationInFull(tx, { id });
  if (!found) throw new NotFound("consultation");
  const { row, occasion } = found;
  if ((row.state !== "booked" && row.state !== "provisional") || row.startsAt <= now())
    throw new Problem("form", isOver);
  await mustBeInTime(tx, id, row.startsAt);
  if (at.getTime() === row.startsAt.getTime()) return;
  await mustStayFunded(tx, row.fundedId, at);
  const search = { hub: row.organisationId, way: row.way, forPerson: row.personId, moving: id };
  const time = await takeTime(tx, at, search);
  await refusedInWords(() => tx.consultation.updateMany({ where: { id }, data: time }));
  await tellMoved(tx, id, occasion);
}

/** Once paid, a late move would only put off the hour until which money goes back. */
const mustBeInTime = (tx: Transaction, id: string, startsAt: Date) =>
  asThePortal(tx, async () => {
    const paid = await tx.charge.count({ where: { consultationId: id, state: "paid" } });
    if (paid > 0 && moneyBackUntil(startsAt) < now()) throw new Problem("form", tooLateToMove);
  });

/** The person calls it off, signed in or with their link. */
export const callOff = (tx: Transaction, id: string): Promise<void> => endIt(tx, id, true);

/**
 * The hub calls a consultation off: its time is free at once, the person is written to, and what they paid goes back.
 * Call it in a practitioner's own action, on a row within reach.
 */
export const callOffByHub = (tx: Transaction, id: string): Promise<void> => endIt(tx, id, false);

async function endIt(tx: Transaction, id: string, isPractitionerTold: boolean): Promise<void> {
  const { count } = await tx.consultation.updateMany({
    where: { id, state: { in: ["provisional", "booked"] }, startsAt: { gt: now() } },
    data: { state: "cancelled", cancelledAt: now(), calledOffBy: "person", payBy: null },
  });
  if (count === 0) throw new Problem("form", isOver);
  await afterCallingOff(tx, id, isPractitionerTold);
}

/** What follows once a consultation is called off, whoever did it: money, and letters. Safe to repeat. */
export const afterCallingOff = (tx: Transaction, id: string, isPractitionerTold = true): Promise<void> =>
  asThePortal(tx, async () => {
    const found = await consultationInFull(tx, { id, state: "cancelled" });
    if (!found) return;
    const { occasion, charge } = found;
    if (charge?.state === "awaiting_payment") await closeCharge(tx, { id: charge.id });
    const paid = charge?.state === "paid" ? charge : null;
    const due = paid !== null && refundIsDue(occasion);
    if (due) await sendBack(tx, paid.id, "The consultation was called off");
    const money = paid && moneyInWords(paid.pence, due);
    await tellCalledOff(tx, id, money, isPractitionerTold && occasion.calledOffBy !== "unpaid");
  });

const moneyInWords = (pence: number, due: boolean) =>
  due
    ? `All of the ${pounds(pence)} you paid to ${payee} goes back to you.`
    : `It was less than a day before it would have begun, so the ${pounds(pence)} you paid does not go back.`;

/** Whoever books at a hub on one day takes turns, so that each is given a practitioner who is still free. */
async function takeTime(tx: Transaction, at: Date, search: Omit<Search, "days">) {
  const { day } = inLondon(at);
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`diary ${search.hub} ${day}`}, 0))::text`;
  const free = await freeTimesAt(tx, { ...search, days: [day] });
  const time = free.find(({ startsAt }) => startsAt.getTime() === at.getTime());
  if (!time) throw new Problem("form", justGone);
  return rowOf(time);
}

/** Until when practitioner and room are kept free, PostgreSQL says. */
const rowOf = ({ startsAt, endsAt, practitionerId, roomId }: FreeTime) => ({
  ...{ startsAt, endsAt, practitionerId, roomId },
  freeFrom: endsAt,
});

/** A funded one that the hub still has for that day; nothing otherwise. PostgreSQL counts it, and never past the last. */
async function fundFor(tx: Transaction, organisationId: string, at: Date): Promise<string | null> {
  const on = new Date(inLondon(at).day);
  const fund = await tx.fundedConsultations.findFirst({
    where: {
      ...{ organisationId, startsOn: { lte: on }, endsOn: { gte: on } },
      taken: { lt: tx.fundedConsultations.fields.places },
    },
    orderBy: { endsOn: "asc" },
    select: { id: true },
  });
  return fund?.id ?? null;
}

async function mustStayFunded(tx: Transaction, fundedId: string | null, at: Date): Promise<void> {
  if (!fundedId) return;
  const on = new Date(inLondon(at).day);
  const fits = { id: fundedId, startsOn: { lte: on }, endsOn: { gte: on } };
  if ((await tx.fundedConsultations.count({ where: fits })) === 0)
    throw new Problem(
      "form",
      "This consultation is funded, and the funding does not cover that day. Choose an earlier one.",
    );
}

const nameOf = async (tx: Transaction, id: string): Promise<string> =>
  (await tx.organisation.findUnique({ where: { id }, select: { name: true } }))?.name ?? "A locality hub";

/** What PostgreSQL keeps apart, in words for whoever came second. */
async function refusedInWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const broken = brokenBy(error);
    if (broken === "one_consultation_for_a_person") throw new Problem("form", alreadyThen);
    if (broken?.startsWith("one_thing_at_a_time")) throw new Problem("form", justGone);
    throw error;
  }
}
