import "server-only";
import { randomUUID } from "node:crypto";
import { post } from "@/lib/domain/network/mail/write";
import type { Actor } from "@/lib/entry/actor";
import { asSomebody, asThePortal } from "@/lib/entry/behalf";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";
import { Problem } from "@/lib/platform/errors";
import { keepNow, mostUnkept } from "../kept-places/write";
import * as letters from "../place-letters/place-letters";
import { occasion } from "../published-workshops/read";
import type { Occasion } from "../published-workshops/shape";
import { turnOf } from "../waiting-line/read";
import { type HeldPlace, placeInHand, takeInHand } from "./in-hand";
import { holdWorkshop, offerFreePlaces } from "./offers";
import { begunInWords, noRoomForAll, noRoomForMore, tooLateToSay } from "./words";
import { canStillSay, hashOfKey, keyOf } from "./workshop-places";

export type Typed = {
  readonly name: string;
  readonly email: string;
  readonly party: number;
  readonly accessNeeds: string;
  readonly reminders?: "yes" | undefined;
  readonly wait?: "yes" | undefined;
};

type Letter = ReturnType<typeof letters.booked>;

const send = (tx: Transaction, letter: Letter, key: string, to: string) =>
  post(tx, { ...letter, key, controller: "training", personId: null, to });

type Open = { readonly workshop: Occasion; readonly free: number };

/** The workshop of a public page while it can still be signed up for: held first, so that what is read cannot move. */
export async function openWorkshop(tx: Transaction, code: string): Promise<Open | null> {
  const found = await tx.workshop.findUnique({ where: { code }, select: { id: true } });
  if (!found) return null;
  const free = await holdWorkshop(tx, found.id);
  const workshop = await occasion(tx, { id: found.id, state: "published", startsAt: { gt: now() } });
  return workshop && { workshop, free };
}

/**
 * A place, or a turn in the line, for one address. Signing up again changes nothing and answers the same: the letter
 * alone, to the address itself, tells which it was. So the question of room comes first, for everybody.
 */
export async function signUp(
  tx: Transaction,
  { workshop, free }: Open,
  typed: Typed,
  asker: Actor,
): Promise<void> {
  const { left, before } = await asThePortal(tx, async () => ({
    left: free > 0 ? await offerFreePlaces(tx, workshop.id, free) : free,
    before: await heldFor(tx, workshop.id, typed.email),
  }));
  const fits = typed.party <= left;
  if (!fits && !typed.wait) throw new Problem("wait", noRoomForAll);
  const here = before.find(({ workshopId }) => workshopId === workshop.id);
  const theirs = asker.personId !== null && asker.email === typed.email;
  if (here) return sendAgain(tx, workshop, here);
  if (!theirs && before.length >= mostUnkept) return sendKeepFirst(tx, workshop, before);
  const take = () => takePlace(tx, workshop, typed, fits ? "booked" : "waiting", theirs);
  return theirs ? asSomebody(tx, asker, take) : take();
}

/** Those who wait come before whoever arrives now. */
async function freeAfterTheLine(tx: Transaction, workshopId: string): Promise<number> {
  const free = await holdWorkshop(tx, workshopId);
  return free > 0 ? offerFreePlaces(tx, workshopId) : free;
}

/** What an address has at this workshop, and whatever it has at others to come that it has not kept yet. Call it as the portal. */
function heldFor(tx: Transaction, workshopId: string, email: string) {
  const unkept = { keptAt: null, workshop: { state: "published" as const, startsAt: { gt: now() } } };
  return tx.workshopPlace.findMany({
    where: { email, state: { in: ["booked", "waiting", "offered"] }, OR: [{ workshopId }, unkept] },
    orderBy: { createdAt: "asc" },
    select: { id: true, email: true, party: true, workshopId: true, keptAt: true },
  });
}

type Active = Awaited<ReturnType<typeof heldFor>>[number];

const sendAgain = (tx: Transaction, workshop: Occasion, place: Active) =>
  asThePortal(tx, async () => {
    const email = place.email as string;
    const key = `place ${place.id} again ${now().getTime()}`;
    await send(tx, letters.again(workshop, { ...place, email }, place.keptAt !== null), key, email);
  });

const sendKeepFirst = (tx: Transaction, workshop: Occasion, held: readonly Active[]) =>
  asThePortal(tx, async () => {
    const [first] = held as [Active, ...Active[]];
    const letter = letters.keepFirst(
      workshop,
      held.map(({ id }) => id),
    );
    await send(tx, letter, `place ${first.id} first ${now().getTime()}`, first.email as string);
  });

async function takePlace(
  tx: Transaction,
  workshop: Occasion,
  typed: Typed,
  state: "booked" | "waiting",
  kept: boolean,
) {
  const id = randomUUID();
  const { name, email, party, accessNeeds } = typed;
  await takeInHand(tx, keyOf(id));
  const tokenHash = hashOfKey(keyOf(id));
  const reminders = typed.reminders === "yes";
  const said = { name, email, party, accessNeeds, reminders, state };
  await tx.workshopPlace.createMany({
    data: [{ id, workshopId: workshop.id, tokenHash, createdAt: now(), ...said }],
  });
  const letter = state === "booked" ? letters.booked : letters.waits;
  const turn = state === "waiting" ? await turnOf(tx, { id }) : null;
  const whom = letters.whom({ id, email, party, turn, name, accessNeeds, keptAt: kept ? now() : null });
  await send(tx, letter(workshop, whom, kept), `place ${id}`, email);
}

type Changes = Pick<Typed, "party" | "accessNeeds" | "reminders">;

/** More people only where there is room; whatever fewer people leave goes to the line. */
export async function changePlace(tx: Transaction, place: HeldPlace, typed: Changes): Promise<void> {
  mustBeOpen(place);
  const more = typed.party - place.party;
  const counted = place.state === "booked" || place.state === "offered";
  const free = counted && more > 0 ? await freeAfterTheLine(tx, place.workshopId) : 0;
  if (counted && more > free) throw new Problem("party", noRoomForMore);
  const { party, accessNeeds, reminders } = typed;
  await tx.workshopPlace.update({
    where: { id: place.id },
    data: { party, accessNeeds, reminders: reminders === "yes", ...keepNow(place) },
    select: { id: true },
  });
  if (counted ? more < 0 : place.state === "waiting") await offerFreePlaces(tx, place.workshopId);
}

export const stopReminders = (tx: Transaction, { id }: HeldPlace) =>
  tx.workshopPlace.update({ where: { id }, data: { reminders: false }, select: { id: true } });

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
