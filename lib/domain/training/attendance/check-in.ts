import "server-only";
import { randomUUID } from "node:crypto";
import { thePortal } from "@/lib/entry/actor";
import { asThePortal } from "@/lib/entry/behalf";
import { allow } from "@/lib/entry/perform";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";
import { NotFound, Problem } from "@/lib/platform/errors";
import { whenInWords } from "../published-workshops/words";
import { takeInHand } from "../workshop-places/in-hand";
import { holdWorkshop, recordLetGo } from "../workshop-places/offers";
import { hashOfKey, keyOf } from "../workshop-places/workshop-places";
import { holdPlace } from "../workshop-places/write";
import { walkInsNow } from "./attendance";
import { dayClosed, noRoomNow, notFound, noWalkInsNow, wrongCode } from "./words";

type Typed = { workshop: string; word: string; place: string; party?: number | undefined };
type Came = { name: string; party: number; once?: string | undefined };
type Walker = Came & { workshop: string; word: string };

/** Says “we are here” for the place a link opens, and how many of them, never more than it is for. Saying it again does no harm. */
export async function checkIn(tx: Transaction, typed: Typed): Promise<string> {
  const workshop = await todaysWorkshop(tx, typed);
  const place = await holdPlace(tx, typed.place);
  if (!place || place.workshopId !== workshop.id) throw new Problem("form", notFound);
  if (place.state !== "booked") throw new Problem("form", noPlaceYet);
  if (!place.checkedInAt)
    await tx.workshopPlace.update({
      where: { id: place.id },
      data: { checkedInAt: now(), came: place.came ?? Math.min(typed.party ?? place.party, place.party) },
      select: { id: true },
    });
  return workshop.id;
}

const noPlaceYet = "This sign-up has no place kept for it. Please speak to the Lead in the room.";

/** Somebody who comes without a sign-up, while there is room. Nothing is kept but a name and how many. */
export async function walkIn(tx: Transaction, typed: Walker): Promise<string> {
  const workshop = await todaysWorkshop(tx, typed);
  await addWalkIn(tx, workshop.id, typed);
  return workshop.id;
}

/** Answers the id of their line on the list. The same form pressed again finds the line that it made. */
export async function addWalkIn(
  tx: Transaction,
  workshopId: string,
  { name, party, once }: Came,
): Promise<string> {
  const free = await holdWorkshop(tx, workshopId);
  const before = once ? await madeBefore(tx, once) : null;
  if (before && before.workshopId === workshopId && before.name === name) return before.id;
  const { startsAt, endsAt, state } = await tx.workshop.findUniqueOrThrow({
    where: { id: workshopId },
    select: { startsAt: true, endsAt: true, state: true },
  });
  if (state === "held") throw new Problem("form", dayClosed);
  if (!walkInsNow({ startsAt, endsAt })) throw new Problem("form", noWalkInsNow);
  if (party > free && !(await takeEmptySeats(tx, workshopId, party - free)))
    throw new Problem("party", noRoomNow);
  const id = before ? randomUUID() : (once ?? randomUUID());
  await takeInHand(tx, keyOf(id));
  const tokenHash = hashOfKey(keyOf(id));
  const came = { state: "booked", walkedIn: true, reminders: false, came: party } as const;
  const at = { createdAt: now(), checkedInAt: now() };
  await tx.workshopPlace.createMany({ data: [{ id, workshopId, name, party, tokenHash, ...came, ...at }] });
  return id;
}

/** Whatever has this id already: a line somebody made with this very form, or, if they forged it, anything. */
const madeBefore = (tx: Transaction, id: string) =>
  asThePortal(tx, () =>
    tx.workshopPlace.findUnique({ where: { id }, select: { id: true, workshopId: true, name: true } }),
  );

/** Once it has begun, what nobody ever kept, and nobody came for, keeps no seat from anybody. */
const begunUnkept = () => ({ keptAt: null, came: null, workshop: { startsAt: { lte: now() } } });

/** Seats of families the Lead noted as not there go to whoever is: only as many as it takes, and all or none. */
const takeEmptySeats = (tx: Transaction, workshopId: string, wanted: number): Promise<boolean> =>
  asThePortal(tx, async () => {
    const empty = await tx.workshopPlace.findMany({
      where: { workshopId, state: "booked", OR: [{ came: 0 }, begunUnkept()] },
      orderBy: [{ party: "desc" }, { id: "asc" }],
      select: { id: true, party: true },
    });
    if (empty.reduce((sum, { party }) => sum + party, 0) < wanted) return false;
    allow(thePortal, "workshop-place.let-go");
    let [found, places] = [0, 0];
    for (const { id, party } of empty) {
      if (found >= wanted) break;
      const data = { state: "cancelled", cancelledAt: now(), accessNeeds: "" } as const;
      await tx.workshopPlace.update({ where: { id }, data, select: { id: true } });
      found += party;
      places += 1;
    }
    await recordLetGo(tx, workshopId, places);
    return true;
  });

/** The workshop whose day it is and whose code was typed, or a sentence that says what is wrong. */
async function todaysWorkshop(tx: Transaction, { workshop: code, word }: Typed | Walker) {
  const workshop = await tx.workshop.findUnique({ where: { code } });
  if (!workshop?.publishedAt) throw new NotFound("workshop");
  if (workshop.state === "cancelled") throw new Problem("form", "This workshop has been called off.");
  if (inLondon(workshop.startsAt).day !== inLondon(now()).day)
    throw new Problem("form", `Checking in is for the day itself: ${whenInWords(workshop)}.`);
  const [answer] = await tx.$queryRaw<{ right: boolean }[]>`
    SELECT training.is_the_code(${workshop.id}::uuid, ${word}) AS "right"`;
  if (!answer?.right) throw new Problem("word", wrongCode);
  return workshop;
}
