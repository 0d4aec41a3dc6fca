import { duration, hoursOf, weekdayAndDay } from "@/lib/platform/dates";
import type { Audience, Occasion, Room, Search } from "./shape";

export const audienceWords: Record<Audience, string> = {
  nursery: "Parents and carers of nursery children",
  primary: "Parents and carers of primary-age children",
  secondary: "Parents and carers of secondary-age children",
  staff: "Staff of schools and services",
};

/** "Wednesday 3 June 2026, 2pm to 3:30pm" */
export const whenInWords = ({ startsAt, endsAt }: Pick<Occasion, "startsAt" | "endsAt">) =>
  `${weekdayAndDay(startsAt)}, ${hoursOf(startsAt, endsAt)}`;

/** "1 hour 30 minutes" */
export const lengthOfWorkshop = ({ startsAt, endsAt }: Pick<Occasion, "startsAt" | "endsAt">) =>
  duration(Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000));

/** Who answers a question about getting in: the school's office by its own number, never somebody's. */
export const askTheHost = ({ name, phone }: Pick<Occasion["host"], "name" | "phone">) =>
  `About getting in, the room or parking: ask at the office of ${name}${phone && `: ${phone}`}.`;

/** "Hall, Fellside Primary School, 2 Fell Lane, Wendle, ZZ1 2AB" */
export const whereInWords = ({ room, host }: Pick<Occasion, "room" | "host">) =>
  [room, host.name, host.street, host.town, host.postcode].join(", ");

export const placesWords: Record<Room, { label: string; kind: "good" | "waiting" | "ended" | "neutral" }> = {
  free: { label: "Places free", kind: "good" },
  waiting: { label: "Waiting list only", kind: "waiting" },
  over: { label: "Has been", kind: "neutral" },
  off: { label: "Called off", kind: "ended" },
};

export const partWords = { morning: "Morning", afternoon: "Afternoon", evening: "Evening" } as const;
export const roomWords = { free: "Only with places free" } as const;
export const distanceWords = {
  "5": "Within 5 miles",
  "10": "Within 10 miles",
  "25": "Within 25 miles",
  "50": "Within 50 miles",
} as const;

/** "Close by", "About 3 miles away" */
export function milesInWords(miles: number): string {
  if (miles < 1) return "Close by";
  const whole = Math.round(miles);
  return `About ${whole} ${whole === 1 ? "mile" : "miles"} away`;
}

/** Said where a short address has a slip in it. */
export const unknownCode = (typed: string) =>
  `We know no workshop called “${typed}”. Please look at the poster or letter once more.`;

/** What to do about a place nobody here knows. */
export const unknownPlace = (typed: string) =>
  `We do not know “${typed}”. Type a postcode, or choose your area below.`;

/** The heading above what a search found. */
export function foundInWords({
  near,
  here,
  called,
  found,
}: Pick<Search, "near" | "here" | "called" | "found">): string {
  if (near === "nobody") return `Nobody near ${called} hosts workshops yet`;
  if (here) return found.length > 0 ? `Nearest to ${here.name} first` : `Near ${here.name}`;
  if (near === "unknown") return "We could not find that place";
  return found.length > 0 ? "These come soonest" : "Workshops to come";
}

/** Why a list is empty, and what to do: “fits” only where there was a choice that something could fit. */
export function nothingInWords(
  { page, here }: Pick<Search, "page" | "here">,
  narrowed: boolean,
): { title: string; says: string } {
  if (page > 1) return { title: "There are no more", says: writeFirst };
  if (narrowed)
    return {
      title: "No workshop fits at the moment",
      says: `Look further away, or with fewer choices. ${writeFirst}`,
    };
  return here
    ? { title: `No workshop near ${here.name} is open just now`, says: `Look further away. ${writeFirst}` }
    : { title: "No workshop is open just now", says: writeFirst };
}

const writeFirst = "You can tell us roughly where you are, and we write to you when there is one.";
