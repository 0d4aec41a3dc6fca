import "server-only";
import type { Transaction } from "@/lib/entry/within";

/** Whether whoever acts is a Lead whose certification holds at this moment, as PostgreSQL sees it (LD-1). */
export async function isLeadNow(tx: Transaction): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ certified: boolean }[]>`SELECT training.lead_now() AS certified`;
  return row?.certified ?? false;
}
