import "server-only";
import { randomUUID } from "node:crypto";
import { post } from "@/lib/domain/network/mail/write";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";
import { Problem } from "@/lib/platform/errors";
import * as letters from "../place-letters/place-letters";
import { type HeldPlace, placeInHand } from "./in-hand";
import { mustFit, mustTakeSignUps } from "./more";
import { holdWorkshop, offerFreePlaces } from "./offers";
import { begunInWords, keepFirst, noPlaceAnyMore, tooLateToSay } from "./words";
import { canStillSay } from "./workshop-places";

type Letter = ReturnType<typeof letters.booked>;

export const send = (tx: Transaction, letter: Letter, key: string, to: string) =>
  post(tx, { ...letter, key, controller: "training", personId: null, to });

type Changes = {
  readonly party: number;
  readonly accessNeeds: string;
  readonly reminders?: "yes" | undefined;
};

/** More people only where there is room; whatever fewer people leave goes to the line. */
export async function changePlace(tx: Transaction, place: HeldPlace, typed: Changes): Promise<void> {
  mustStand(place);
  mustBeOpen(place);
  if (!place.keptAt) throw new Problem("form", keepFirst);
  const more = typed.party - place.party;
  const counted = place.state === "booked" || place.state === "offered";
  await mustFit(tx, place, more);
  const { party, accessNeeds, reminders } = typed;
  await tx.workshopPlace.update({
    where: { id: place.id },
    data: { party, accessNeeds, reminders: reminders === "yes" },
    select: { id: true },
  });
  if (counted ? more < 0 : place.state === "waiting") await offerFreePlaces(tx, place.workshopId);
}

export const stopReminders = (tx: Transaction, { id }: HeldPlace) =>
  tx.workshopPlace.update({ where: { id }, data: { reminders: false }, select: { id: true } });

/** Reminders, and nothing else of the place. */
export async function startReminders(tx: Transaction, place: HeldPlace): Promise<void> {
  mustStand(place);
  mustBeOpen(place);
  if (!place.keptAt) throw new Problem("form", keepFirst);
  const data = { reminders: true };
  await tx.workshopPlace.update({ where: { id: place.id }, data, select: { id: true } });
}

/** What they need is theirs to take out again for as long as the row is there, whatever became of the place (SN-3). */
export const forgetNeeds = (tx: Transaction, { id }: HeldPlace) =>
  tx.workshopPlace.update({ where: { id }, data: { accessNeeds: "" }, select: { id: true } });

/** They saw the new time or room. Nothing else follows: a place is kept by the button that says so. */
export const seeMove = (tx: Transaction, { id }: HeldPlace) =>
  tx.workshopPlace.update({ where: { id }, data: { seenMoveAt: now() }, select: { id: true } });

/** Gives a place, an offer or a turn back. Whoever is next in line hears of it in the same moment, once. */
export async function giveBack(tx: Transaction, place: HeldPlace): Promise<void> {
  if (place.state === "cancelled" || place.state === "lapsed") return;
  mustBeOpen(place);
  await tx.workshopPlace.update({
    where: { id: place.id },
    data: { state: "cancelled", cancelledAt: now(), accessNeeds: "" },
    select: { id: true },
  });
  if (place.email) {
    const letter = letters.givenBack(place.workshop, letters.whom(place), place.state === "booked");
    await send(tx, letter, `place ${place.id} given back`, place.email);
  }
  if (place.state !== "waiting") await offerFreePlaces(tx, place.workshopId);
}

/** Turns an offer into a place, in time. */
export async function acceptOffer(tx: Transaction, place: HeldPlace): Promise<void> {
  if (place.state === "booked") return;
  mustBeOpen(place);
  if (place.state !== "offered" || (place.offerEndsAt as Date) <= now())
    throw new Problem(
      "form",
      "This offer has ended, and the place has gone to the next in line. You can sign up again.",
    );
  await mustTakeSignUps(tx, place.workshopId);
  await tx.workshopPlace.update({ where: { id: place.id }, data: { state: "booked" }, select: { id: true } });
  const email = place.email as string;
  const letter = letters.booked(place.workshop, letters.whom(place), true);
  await send(tx, letter, `place ${place.id} accepted`, email);
}

/** The letter about what can follow, for whoever asks for it by their own act (SN-5). Once. */
export async function writeOfMore(
  tx: Transaction,
  place: HeldPlace,
  costs: readonly string[],
): Promise<void> {
  const email = place.email;
  if (place.tellMeMore || !email) return;
  await tx.workshopPlace.update({
    where: { id: place.id },
    data: { tellMeMore: true },
    select: { id: true },
  });
  const letter = letters.whatCanFollow(place.workshop, letters.whom(place), costs);
  await send(tx, letter, `place ${place.id} more`, email);
}

/** Three choices, once. They are kept apart from the place, and name nobody. */
export async function sayHowItWas(
  tx: Transaction,
  place: HeldPlace,
  said: { welcome: number; clear: number; useful: number },
): Promise<void> {
  if (place.state !== "booked" || place.workshop.endsAt > now())
    throw new Problem("form", "You can say how it was once the workshop is over, if you had a place.");
  if (!canStillSay(place.workshop.endsAt)) throw new Problem("form", tooLateToSay);
  const once = await tx.workshopPlace.updateMany({
    where: { id: place.id, saidAt: null },
    data: { saidAt: now() },
  });
  if (once.count !== 1) throw new Problem("form", "You have told us already. Thank you.");
  const { welcome, clear, useful } = said;
  const on = new Date(`${inLondon(now()).day}T00:00:00Z`);
  await tx.workshopFeedback.createMany({
    data: [{ id: randomUUID(), workshopId: place.workshopId, welcome, clear, useful, on }],
  });
}

/** SN-3: what was given back, or has gone on to somebody else, takes in nothing new about anybody. */
function mustStand({ state }: HeldPlace): void {
  if (state === "cancelled" || state === "lapsed") throw new Problem("form", noPlaceAnyMore);
}

function mustBeOpen({ workshop }: HeldPlace): void {
  if (workshop.state === "cancelled") throw new Problem("form", "This workshop has been called off.");
  if (workshop.startsAt <= now()) throw new Problem("form", begunInWords);
}

/** The place behind a key, with its workshop held: whoever else changes places there waits. */
export async function holdPlace(tx: Transaction, key: string): Promise<HeldPlace | null> {
  const seen = await placeInHand(tx, key);
  if (!seen) return null;
  await holdWorkshop(tx, seen.workshopId);
  return placeInHand(tx, key);
}
