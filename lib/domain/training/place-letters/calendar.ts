import { type CalendarEntry, calendarText } from "@/lib/platform/calendar";
import { entryOf } from "../published-workshops/published-workshops";
import type { Occasion } from "../published-workshops/shape";
import { addressOfPlace } from "../workshop-places/workshop-places";
import type { Place } from "./letter";

/** Each sign-up is an entry of its own: whoever gives a place back and signs up again gets a new one. */
export const entryOfPlace = (workshop: Occasion, { id }: Pick<Place, "id">): CalendarEntry => ({
  ...entryOf(workshop),
  uid: `place-${id}`,
  link: addressOfPlace(id),
});

/** The file with a letter: it puts the entry in, moves it, or takes it out. */
export function calendarFor(workshop: Occasion, place: Place, taken: boolean): string {
  const entry = entryOfPlace(workshop, place);
  const cancelled = !taken || entry.cancelled;
  const sequence = entry.sequence + (taken ? 0 : 1);
  return calendarText([{ ...entry, cancelled, sequence }], {
    method: cancelled ? "CANCEL" : "REQUEST",
    to: place.email,
  });
}
