import type { DayRemark } from "../terms/shape";

export type WorkshopState = "confirmed" | "published" | "cancelled" | "held";
/** How it stands now: a state, and whether its time has passed without anybody saying so. */
export type WorkshopStanding = WorkshopState | "unclosed" | "missed";
export type Audience = "nursery" | "primary" | "secondary" | "staff";
export type PartOfDay = "morning" | "afternoon" | "evening";
export type Choice = { readonly value: string; readonly label: string };

/** A workshop in a list of those who arrange it. */
export type WorkshopLine = {
  readonly id: string;
  readonly code: string;
  readonly state: WorkshopState;
  readonly standing: WorkshopStanding;
  readonly school: string;
  readonly room: string;
  readonly audience: Audience;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly capacity: number;
  readonly taken: number;
  /** Of the places taken, those on offer to somebody from the waiting list; and how many sign-ups still wait. */
  readonly onOffer: number;
  readonly families: number;
};

export type Workshops = { readonly toCome: readonly WorkshopLine[]; readonly over: readonly WorkshopLine[] };

export type SupportSeen = {
  readonly surgery: string;
  readonly answer: "waiting" | "agreed" | "declined";
  readonly who: string | null;
};

type Place = { readonly street: string; readonly town: string; readonly postcode: string };

/** What its school sees: everything but what belongs to those who come. */
export type OurWorkshop = WorkshopLine & {
  /** Whether its Lead's certification holds, today and on its day (LD-1). */
  readonly leadHolds: boolean;
  readonly languages: string;
  /** How to get into this very room, in words of its own, and what the school says of every room. */
  readonly access: string;
  readonly usualAccess: string;
  readonly lead: string | null;
  readonly second: string | null;
  /** Why its day may suit fewer people, or nothing (TT-1). */
  readonly remark: DayRemark | null;
  /** What the Lead wrote beside the offer this was made of. */
  readonly note: string;
  readonly listGoesOn: Date;
  readonly support: readonly SupportSeen[];
  /** Surgeries of the area that have not been asked. */
  readonly surgeries: readonly Choice[];
  /** Who could stand by the Lead, and who does now. */
  readonly contacts: readonly Choice[];
  readonly secondId: string | null;
};

/** What its Lead sees. */
export type LedWorkshop = WorkshopLine & {
  readonly languages: string;
  readonly second: string | null;
  readonly note: string;
  /** The school's link contacts, by name. */
  readonly atSchool: readonly string[];
  /** How many people wait, and for how many names on the list nobody has noted who came. */
  readonly waiting: number;
  readonly notNoted: number;
  readonly place:
    | (Place & { readonly access: string; readonly parking: string; readonly phone: string })
    | null;
  readonly safeguarding: { readonly name: string; readonly phone: string; readonly email: string } | null;
  readonly support: readonly SupportSeen[];
  readonly covered: readonly string[];
  /** Whether the slide with its code can be opened: from the day before. */
  readonly slideOpen: boolean;
  /** Whether the certification holds, so that anything can be done here (LD-1). */
  readonly certified: boolean;
};

export type Slide = {
  readonly code: string;
  readonly school: string;
  readonly address: string;
  readonly picture: Picture;
  /** For the end: where people say how it was. */
  readonly howWasIt: { readonly address: string; readonly picture: Picture };
};

type Picture = { readonly size: number; readonly path: string };
