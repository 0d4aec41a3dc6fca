import type { Place } from "./read";

export const postcodeHint = "The first half is enough, such as ZZ1.";
export const postcodeUnreadable =
  "We could not read that as a postcode. Type it like ZZ1 1AA, or only its first half, like ZZ1.";

/** What a postcode says about what is there, kindly when we don't know it. */
export function placeInWords(place: Place): string {
  if (place.kind === "unreadable") return postcodeUnreadable;
  if (place.kind === "unknown")
    return `We don't know of anything near ${place.outcode} yet. Everything online is open to you all the same.`;
  return place.hasHub
    ? `${place.outcode} is in ${place.locality.name}. There is a local hub.`
    : `${place.outcode} is in ${place.locality.name}. There is no hub there yet. Everything online is open to you all the same.`;
}
