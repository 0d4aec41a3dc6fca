import type { Figure } from "@/lib/domain/network/disclosure/disclosure";

export type PotPurpose = "professional_training" | "targeted_family_learning";

/** A fund as its funder sees it: money, places offered, and a figure for places taken. Never a person (CM-1). */
export type PotSeen = {
  readonly id: string;
  readonly name: string;
  readonly purpose: PotPurpose;
  readonly locality: string;
  readonly totalPence: number;
  readonly committedPence: number;
  readonly closesAt: Date;
  readonly offered: number;
  readonly taken: Figure;
  /** The first day of this quarter: `taken` counts what was taken before it. */
  readonly countedOn: Date;
};

export type CodeSeen = {
  readonly id: string;
  readonly label: string;
  readonly course: string;
  readonly uses: number;
  readonly pencePer: number;
  readonly expiresAt: Date;
  readonly state: "open" | "expired" | "withdrawn";
};

export type PotInFull = PotSeen & { readonly codes: readonly CodeSeen[] };

export type Choice = { readonly value: string; readonly label: string };

/** What a printed card says. `code` is null once its short time has passed: only a fingerprint is kept. */
export type CodeCard = CodeSeen & {
  readonly potId: string;
  readonly purpose: PotPurpose;
  readonly funder: string;
  readonly locality: string;
  readonly code: string | null;
  readonly address: string;
  readonly picture: { readonly size: number; readonly path: string };
};
