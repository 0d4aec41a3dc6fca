import "server-only";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import type { Account } from "./words";

/** Moves money from one account to another. Two entries that add up to nothing: the database allows no others. */
export async function moveMoney(
  tx: Transaction,
  move: { from: Account; to: Account; pence: number; orderId?: string; potId?: string },
): Promise<void> {
  if (move.pence === 0) return;
  const entry = {
    movement: crypto.randomUUID(),
    orderId: move.orderId ?? null,
    potId: move.potId ?? null,
    at: now(),
  };
  await tx.ledgerEntry.createMany({
    data: [
      { ...entry, account: move.from, pence: -move.pence },
      { ...entry, account: move.to, pence: move.pence },
    ],
  });
}
