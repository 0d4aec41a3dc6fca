import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/entry/actor";
import { asSomebody, asThePortal } from "@/lib/entry/behalf";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { Problem } from "@/lib/platform/errors";
import { keepPlace, mostUnkept } from "../kept-places/write";
import * as letters from "../place-letters/place-letters";
import { occasion } from "../published-workshops/read";
import type { Occasion } from "../published-workshops/shape";
import { turnOf } from "../waiting-line/read";
import { placeInHand, takeInHand } from "../workshop-places/in-hand";
import { holdWorkshop, offerFreePlaces, takesSignUps } from "../workshop-places/offers";
import { noRoomForAll } from "../workshop-places/words";
import { hashOfKey, keyOf } from "../workshop-places/workshop-places";
import { send } from "../workshop-places/write";

type Typed = {
  readonly name: string;
  readonly email: string;
  readonly party: number;
  readonly accessNeeds: string;
  readonly reminders?: "yes" | undefined;
  readonly wait?: "yes" | undefined;
};

type Open = { readonly workshop: Occasion; readonly free: number; readonly paused: boolean };

/** The workshop of a public page while it can still be signed up for: held first, so that what is read cannot move. Whether it has its people is asked before any address is looked at. */
export async function openWorkshop(tx: Transaction, code: string): Promise<Open | null> {
  const found = await tx.workshop.findUnique({ where: { code }, select: { id: true } });
  if (!found) return null;
  const free = await holdWorkshop(tx, found.id);
  const workshop = await occasion(tx, { id: found.id, state: "published", startsAt: { gt: now() } });
  return workshop && { workshop, free, paused: !(await takesSignUps(tx, workshop.id)) };
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
  if (here) return sendAgain(tx, workshop, theirs ? await keptBySigningIn(tx, here, typed) : here);
  if (!theirs && before.length >= mostUnkept) return sendKeepFirst(tx, workshop, before);
  const take = () => takePlace(tx, workshop, typed, fits ? "booked" : "waiting", theirs);
  return theirs ? asSomebody(tx, asker, take) : take();
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

/** Somebody else may have typed the address before its owner came, signed in, and asked for the same: what they type now counts. */
async function keptBySigningIn(tx: Transaction, place: Active, typed: Typed): Promise<Active> {
  if (place.keptAt) return place;
  const held = await placeInHand(tx, keyOf(place.id));
  if (!held) return place;
  await keepPlace(tx, held, typed);
  await tx.workshopPlace.update({
    where: { id: place.id },
    data: { reminders: typed.reminders === "yes" },
    select: { id: true },
  });
  return { ...place, party: typed.party, keptAt: now() };
}

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
