import type { PlaceState } from "@/lib/platform/prisma/enums";
import type { Occasion } from "../published-workshops/shape";

/** A place as the one who holds its link sees it. */
export type MyPlace = {
  readonly key: string;
  readonly state: PlaceState;
  /** As it was typed, perhaps by somebody else, until it is kept. After that it is for letters alone, and empty here. */
  readonly name: string;
  readonly party: number;
  readonly accessNeeds: string;
  readonly reminders: boolean;
  readonly offerEndsAt: Date | null;
  /** Somebody who reads this address's mail has said that they want it. */
  readonly kept: boolean;
  /** Until when it is held for that: a day from its letter, and never past the start. */
  readonly heldUntil: Date;
  readonly checkedIn: boolean;
  /** How many of them came, once it is noted. */
  readonly came: number | null;
  readonly hasSaid: boolean;
  /** It is over, and answers about it are still taken. */
  readonly canSay: boolean;
  readonly toldMore: boolean;
  /** Before: still to come. Today: the day itself. After: it is over. */
  readonly time: "before" | "today" | "after";
  readonly begun: boolean;
  /** It has moved since they signed up, and they have not said that they saw it. */
  readonly moved: Occasion["moved"];
  readonly workshop: Occasion;
};
