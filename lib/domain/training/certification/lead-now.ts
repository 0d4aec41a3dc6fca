import "server-only";
import type { Transaction } from "@/lib/entry/within";
import { Refused } from "@/lib/platform/errors";
import { notCertified } from "./words";

/** Whether whoever acts is a Lead whose certification holds at this moment, as PostgreSQL sees it (LD-1). */
export async function isLeadNow(tx: Transaction): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ certified: boolean }[]>`SELECT training.lead_now() AS certified`;
  return row?.certified ?? false;
}

/** LD-1: stops whoever is no Lead now with the sentence that says what to do. */
export async function mustBeLeadNow(tx: Transaction): Promise<void> {
  if (!(await isLeadNow(tx))) throw new Refused("LD-1", notCertified);
}
