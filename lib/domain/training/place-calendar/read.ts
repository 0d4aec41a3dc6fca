import "server-only";
import { visitor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { calendarText } from "@/lib/platform/calendar";
import { entryOfPlace } from "../place-letters/calendar";
import { placeInHand } from "../workshop-places/in-hand";
import { placeKey } from "../workshop-places/schema";

/** The file for a calendar of the place a link opens; null where nothing is held. It is the entry its letters move. */
export async function myCalendar(key: string): Promise<string | null> {
  allow(visitor, "workshop-place.change");
  if (!placeKey.safeParse(key).success) return null;
  const place = await within(visitor, "training", (tx) => placeInHand(tx, key));
  if (place?.state !== "booked") return null;
  return calendarText([entryOfPlace(place.workshop, place)], { method: "PUBLISH", name: "Workshop" });
}
