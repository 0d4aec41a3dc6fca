import "server-only";
import { visitor } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";
import { placeInHand } from "./in-hand";
import { placeKey } from "./schema";
import type { MyPlace } from "./shape";
import { canStillSay, heldUntil, movedUnseen } from "./workshop-places";

/** The place a link opens, for whoever holds the link; null when it opens none. */
export async function myPlace(key: string): Promise<MyPlace | null> {
  allow(visitor, "workshop-place.change");
  if (!placeKey.safeParse(key).success) return null;
  const place = await within(visitor, "training", (tx) => placeInHand(tx, key));
  if (!place) return null;
  const { state, party, accessNeeds, reminders, offerEndsAt, workshop } = place;
  return {
    ...{ key, state, party, accessNeeds, reminders, offerEndsAt, workshop },
    name: place.keptAt ? "" : place.name,
    kept: place.keptAt !== null,
    moved: movedUnseen(place),
    heldUntil: heldUntil(place.keepBy, workshop.startsAt),
    checkedIn: place.checkedInAt !== null,
    came: place.came,
    canSay: workshop.endsAt <= now() && canStillSay(workshop.endsAt),
    hasSaid: place.saidAt !== null,
    toldMore: place.tellMeMore,
    time: timeOf(workshop),
    begun: workshop.startsAt <= now(),
  };
}

function timeOf({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): MyPlace["time"] {
  if (endsAt <= now()) return "after";
  return inLondon(startsAt).day === inLondon(now()).day ? "today" : "before";
}

/** What a mail program asks for by itself, with the address from a reminder: no more of these. Twice does no harm. */
export async function refuseReminders(key: string): Promise<boolean> {
  allow(visitor, "workshop-place.change");
  if (!placeKey.safeParse(key).success) return false;
  return within(visitor, "training", async (tx) => {
    const place = await placeInHand(tx, key);
    if (!place) return false;
    await tx.workshopPlace.update({
      where: { id: place.id },
      data: { reminders: false },
      select: { id: true },
    });
    await recordDeed(tx, visitor, "workshop-place.change", { subject: ["workshop", place.workshopId] });
    return true;
  });
}
