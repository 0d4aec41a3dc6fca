import "server-only";
import type { Transaction } from "@/lib/entry/within";
import type { PlaceState } from "@/lib/platform/prisma/enums";
import { occasion } from "../published-workshops/read";
import type { Occasion } from "../published-workshops/shape";
import { hashOfKey } from "./workshop-places";

export type HeldPlace = {
  readonly id: string;
  readonly workshopId: string;
  /** For its letters, and for whoever keeps the place to look at first. */
  readonly name: string;
  readonly email: string | null;
  readonly party: number;
  readonly accessNeeds: string;
  readonly state: PlaceState;
  readonly reminders: boolean;
  readonly tellMeMore: boolean;
  readonly offerEndsAt: Date | null;
  readonly checkedInAt: Date | null;
  readonly came: number | null;
  readonly saidAt: Date | null;
  readonly keptAt: Date | null;
  readonly keepBy: Date | null;
  readonly createdAt: Date;
  readonly seenMoveAt: Date | null;
  readonly workshop: Occasion;
};

/** Whoever holds a place's key is known to PostgreSQL by its hash alone, until the transaction ends. */
export async function takeInHand(tx: Transaction, key: string): Promise<void> {
  await tx.$queryRaw`SELECT set_config('app.place', ${hashOfKey(key)}, true)`;
}

/** The place a key opens. The database shows no other. */
export async function placeInHand(tx: Transaction, key: string): Promise<HeldPlace | null> {
  await takeInHand(tx, key);
  const place = await tx.workshopPlace.findUnique({
    where: { tokenHash: hashOfKey(key) },
    omit: { tokenHash: true },
  });
  const workshop = place && (await occasion(tx, { id: place.workshopId }));
  return place && workshop ? { ...place, workshop } : null;
}
