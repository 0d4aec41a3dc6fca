import { hoursOf, weekdayAndDay } from "@/lib/platform/dates";
import type { Audience, Occasion } from "./shape";

export const audienceWords: Record<Audience, string> = {
  nursery: "Parents and carers of nursery children",
  primary: "Parents and carers of primary-age children",
  secondary: "Parents and carers of secondary-age children",
  staff: "Staff of schools and services",
};

/** "Wednesday 3 June 2026, 2pm to 3:30pm" */
export const whenInWords = ({ startsAt, endsAt }: Pick<Occasion, "startsAt" | "endsAt">) =>
  `${weekdayAndDay(startsAt)}, ${hoursOf(startsAt, endsAt)}`;

/** "Hall, Fellside Primary School, 2 Fell Lane, Wendle, ZZ1 2AB" */
export const whereInWords = ({ room, host }: Pick<Occasion, "room" | "host">) =>
  [room, host.name, host.street, host.town, host.postcode].join(", ");
