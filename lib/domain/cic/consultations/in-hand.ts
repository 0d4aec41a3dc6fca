import "server-only";
import type { Transaction } from "@/lib/entry/within";
import { hashOfKey } from "./consultations";

/** Whoever holds a consultation's key is known to PostgreSQL by its hash alone, until the transaction ends. */
export async function takeInHand(tx: Transaction, key: string) {
  const tokenHash = hashOfKey(key);
  await tx.$queryRaw`SELECT set_config('app.consultation', ${tokenHash}, true)`;
  await tx.$queryRaw`SELECT id FROM cic.consultation WHERE token_hash = ${tokenHash} FOR NO KEY UPDATE`;
  return tx.consultation.findUnique({ where: { tokenHash }, select: { id: true, personId: true } });
}
