import "server-only";
import { post } from "@/lib/domain/network/mail/write";
import { thePortal } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { Problem } from "@/lib/platform/errors";
import { settings } from "@/lib/policy";
import * as letters from "../place-letters/place-letters";
import { occasion } from "../published-workshops/read";
import type { HeldPlace } from "../workshop-places/in-hand";
import { mustFit } from "../workshop-places/more";
import { offerFreePlaces, recordLetGo } from "../workshop-places/offers";
import { notKeptInTime } from "../workshop-places/words";

/** At how many workshops to come one address may hold what it has not kept yet. PostgreSQL holds the same. */
export const mostUnkept = settings["place.unkept"].value;

type Corrected = Partial<Record<"name" | "accessNeeds", string | undefined>> & { party?: number | undefined };

/**
 * Says once that a place, or a turn, is wanted, with whatever was corrected in the same form: somebody else may have
 * typed it. A turn that is kept may have its seat at once.
 */
export async function keepPlace(tx: Transaction, place: HeldPlace, typed: Corrected = {}): Promise<void> {
  if (place.keptAt) return;
  if (place.workshop.state !== "published" || (place.state !== "booked" && place.state !== "waiting"))
    throw new Problem("form", notKeptInTime);
  const { name = place.name, party = place.party, accessNeeds = place.accessNeeds } = typed;
  await mustFit(tx, place, party - place.party);
  await tx.workshopPlace.update({
    where: { id: place.id },
    data: { keptAt: now(), name, party, accessNeeds },
    select: { id: true },
  });
  if (place.state === "waiting" || party < place.party) await offerFreePlaces(tx, place.workshopId);
}

/** What nobody kept in its day goes, with one letter. Call it as the portal, with the workshop held. */
export async function letGoUnkept(tx: Transaction, workshopId: string): Promise<void> {
  allow(thePortal, "workshop-place.let-go");
  const workshop = await occasion(tx, { id: workshopId, state: "published", startsAt: { gt: now() } });
  if (!workshop) return;
  const due = await tx.workshopPlace.findMany({
    where: { workshopId, state: { in: ["booked", "waiting"] }, keptAt: null, keepBy: { lte: now() } },
    select: { id: true, email: true, party: true, state: true },
  });
  for (const { id, email, party, state } of due) {
    const data = { state: "lapsed", accessNeeds: "" } as const;
    await tx.workshopPlace.update({ where: { id }, data, select: { id: true } });
    const to = email as string;
    await post(tx, {
      ...letters.notKept(workshop, { id, email: to, party }, state === "booked"),
      ...{ key: `place ${id} not kept`, controller: "training", personId: null, to },
    });
  }
  await recordLetGo(tx, workshopId, due.length);
}
