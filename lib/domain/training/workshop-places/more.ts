import "server-only";
import type { Transaction } from "@/lib/entry/within";
import { Problem } from "@/lib/platform/errors";
import type { HeldPlace } from "./in-hand";
import { holdWorkshop, offerFreePlaces, takesSignUps } from "./offers";
import { noRoomForMore, pausedInWords } from "./words";

/** Whoever has a place keeps it while nobody leads; nothing grows until somebody does. */
export async function mustTakeSignUps(tx: Transaction, workshopId: string): Promise<void> {
  if (!(await takesSignUps(tx, workshopId))) throw new Problem("form", pausedInWords);
}

/** More people come along only where there is room, and while the workshop has its people. */
export async function mustFit(
  tx: Transaction,
  { state, workshopId }: Pick<HeldPlace, "state" | "workshopId">,
  more: number,
): Promise<void> {
  if (more <= 0) return;
  await mustTakeSignUps(tx, workshopId);
  const counted = state === "booked" || state === "offered";
  if (counted && more > (await freeAfterTheLine(tx, workshopId))) throw new Problem("party", noRoomForMore);
}

/** Those who wait come before whoever arrives now. */
async function freeAfterTheLine(tx: Transaction, workshopId: string): Promise<number> {
  const free = await holdWorkshop(tx, workshopId);
  return free > 0 ? offerFreePlaces(tx, workshopId) : free;
}
