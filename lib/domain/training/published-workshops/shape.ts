import type { WorkshopAudience, WorkshopState } from "@/lib/platform/prisma/enums";

export type Audience = WorkshopAudience;

/** What anybody may know of a workshop: when, where, for whom, and what the room is like. Never who comes. */
export type Occasion = {
  readonly id: string;
  readonly code: string;
  readonly state: WorkshopState;
  readonly audience: Audience;
  readonly languages: string;
  readonly room: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly sequence: number;
  /** The day on which the list of who comes is deleted. */
  readonly listGoesOn: Date;
  readonly area: string;
  readonly moved: Moved | null;
  readonly host: Venue;
};

type Venue = {
  readonly name: string;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  readonly access: string;
  readonly parking: string;
  /** The number of its office; empty where it has told none. */
  readonly phone: string;
};

/** When and in which room a workshop was to be before it moved, and when it did. */
type Moved = { readonly at: Date } & Pick<Occasion, "startsAt" | "endsAt" | "room">;

/** What there is room for: a place, a turn in the line, or nothing any more. Never how many (nobody counts who comes). */
export type Room = "free" | "waiting" | "over" | "off";

export type WorkshopFound = Occasion & {
  readonly places: Room;
  readonly outcode: string;
  /** From the middle of the district asked for; null where no postcode was. */
  readonly miles: number | null;
};

export type OnTheMap = { readonly outcode: string; readonly easting: number; readonly northing: number };

/** Where a search begins: the middle of a postcode district, a town or an area, and what it is called. */
export type Here = { readonly name: string; readonly easting: number; readonly northing: number };

export type Search = {
  readonly found: readonly WorkshopFound[];
  readonly page: number;
  readonly more: boolean;
  /** Where the search began, when what was typed is something we know. */
  readonly here: Here | null;
  readonly near: "nowhere" | "found" | "nobody" | "unknown";
  /** What a place is called near which nobody hosts. */
  readonly called: string | null;
  readonly dots: readonly OnTheMap[];
  readonly areas: readonly { readonly slug: string; readonly name: string }[];
};

export type WorkshopPage = Occasion & {
  readonly places: Room;
  readonly lead: string | null;
  /** It has nobody to lead it, or to stand by its Lead, so nobody new can sign up for now. */
  readonly paused: boolean;
};
