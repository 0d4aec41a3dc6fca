import "server-only";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";

/** Where RHM's money can stand. PostgreSQL knows no other. */
type Account = "card" | "consultations" | "refunds" | "held";
type Move = {
  readonly from: Account;
  readonly to: Account;
  readonly pence: number;
  readonly chargeId: string;
};

/** Moves money from one account to another. Two entries that add up to nothing: the database allows no others. */
export async function moveMoney(tx: Transaction, { from, to, pence, chargeId }: Move): Promise<void> {
  const entry = { movement: crypto.randomUUID(), chargeId, at: now() };
  await tx.chargeMovement.createMany({
    data: [
      { ...entry, account: from, pence: -pence },
      { ...entry, account: to, pence },
    ],
  });
}
