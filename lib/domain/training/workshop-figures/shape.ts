import type { Figure } from "@/lib/domain/network/disclosure/disclosure";

/** How a workshop went, in figures that have been through the gate. Nobody can be told from them. */
export type WorkshopFigures = {
  readonly id: string;
  readonly school: string;
  readonly lead: string;
  readonly startsAt: Date;
  readonly places: Figure;
  readonly came: Figure;
  /** What stands where nothing is said: that it is too early, or that too few have said. */
  readonly notSaid: string;
  /** How it was, in words, or null when too few have said. */
  readonly said: { readonly welcome: string; readonly clear: string; readonly useful: string } | null;
};
