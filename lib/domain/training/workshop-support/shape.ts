import type { Occasion } from "../published-workshops/shape";

/** A workshop that a surgery is asked to support: when and where, and nothing about anybody who comes (PC-4). */
export type SupportAsked = {
  readonly id: string;
  readonly workshop: Occasion;
  readonly lead: string | null;
  readonly answer: "waiting" | "agreed" | "declined";
  readonly who: string | null;
};
