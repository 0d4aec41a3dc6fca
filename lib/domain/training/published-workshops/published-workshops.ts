import type { CalendarEntry } from "@/lib/platform/calendar";
import { env } from "@/lib/platform/env";
import type { WorkshopFilter } from "./schema";
import type { Occasion, Room } from "./shape";
import { audienceWords, whereInWords } from "./words";

export const addressOfWorkshop = ({ code }: Pick<Occasion, "code">) => `${env.PORTAL_URL}/workshops/${code}`;

/** It can still be come to, with a place or from the waiting list. */
export const isToCome = ({ places }: { readonly places: Room }): boolean =>
  places === "free" || places === "waiting";

/** The address of another page of the same search. */
export function pageOf(filter: WorkshopFilter, page: number): string {
  const { audience, part, room, within, near } = filter;
  const asked = Object.entries({ audience, part, room, within, near, page: page > 1 ? page : undefined });
  const kept = asked.flatMap(([key, value]) => (value ? [[key, String(value)]] : []));
  return `/workshops?${new URLSearchParams(kept)}#results`;
}

/** A workshop as calendars keep it. Its title tells nothing to whoever looks over a shoulder. */
export function entryOf(workshop: Occasion): CalendarEntry {
  const { id, sequence, startsAt, endsAt, host } = workshop;
  return {
    uid: `workshop-${id}`,
    ...{ sequence, startsAt, endsAt },
    title: `Workshop at ${host.name}`,
    where: whereInWords(workshop),
    about: `A Get Started workshop. Access: ${host.access}\nParking: ${host.parking}`,
    link: addressOfWorkshop(workshop),
    cancelled: workshop.state === "cancelled",
  };
}

const home = "https://schema.org/";
const stateOf = {
  off: "EventCancelled",
  free: "EventScheduled",
  waiting: "EventScheduled",
  over: "EventScheduled",
};

/** The same facts for machines, as schema.org writes an event. */
export function asEvent(workshop: Occasion & { readonly places: Room }): Record<string, unknown> {
  const { host, startsAt, endsAt, places } = workshop;
  const address = {
    "@type": "PostalAddress",
    ...{
      streetAddress: host.street,
      addressLocality: host.town,
      postalCode: host.postcode,
      addressCountry: "GB",
    },
  };
  return {
    "@context": "https://schema.org",
    "@type": "EducationEvent",
    name: `Get Started workshop at ${host.name}`,
    startDate: startsAt.toISOString(),
    endDate: endsAt.toISOString(),
    eventStatus: home + stateOf[places],
    eventAttendanceMode: `${home}OfflineEventAttendanceMode`,
    inLanguage: workshop.languages,
    audience: { "@type": "Audience", audienceType: audienceWords[workshop.audience] },
    location: { "@type": "Place", name: `${workshop.room}, ${host.name}`, address },
    organizer: { "@type": "Organization", name: "I Matter Training" },
    isAccessibleForFree: true,
    url: addressOfWorkshop(workshop),
    offers: {
      "@type": "Offer",
      ...{ price: 0, priceCurrency: "GBP", url: addressOfWorkshop(workshop) },
      availability: home + (places === "free" ? "InStock" : "SoldOut"),
    },
  };
}
