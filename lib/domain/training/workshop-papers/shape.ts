import type { Occasion } from "../published-workshops/shape";

/** What a poster and a letter say: what anybody may know, and what anything costs that may follow (SN-1). */
export type Paper = {
  readonly workshop: Occasion;
  readonly lead: string | null;
  readonly address: string;
  readonly costs: string;
};
