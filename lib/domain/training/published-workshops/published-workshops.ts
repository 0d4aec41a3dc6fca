import type { CalendarEntry } from "@/lib/platform/calendar";
import { env } from "@/lib/platform/env";
import type { Occasion } from "./shape";
import { whereInWords } from "./words";

export const addressOfWorkshop = ({ code }: Pick<Occasion, "code">) => `${env.PORTAL_URL}/workshops/${code}`;

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
