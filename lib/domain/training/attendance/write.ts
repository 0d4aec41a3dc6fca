import "server-only";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";
import { Problem } from "@/lib/platform/errors";
import { notYet } from "./words";

type Row = { readonly id: string; readonly workshop: { readonly startsAt: Date } };

/** How many of a party came, as the Lead saw it: never before the day. */
export async function noteWhoCame(tx: Transaction, { id, workshop }: Row, came: number): Promise<void> {
  if (inLondon(workshop.startsAt).day > inLondon(now()).day) throw new Problem("form", notYet);
  await tx.workshopPlace.update({ where: { id }, data: { came }, select: { id: true } });
}
