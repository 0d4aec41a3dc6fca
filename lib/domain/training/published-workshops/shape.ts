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
  readonly host: Venue;
};

export type Venue = {
  readonly name: string;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  readonly access: string;
  readonly parking: string;
};
