import "server-only";
import { visitor } from "@/lib/entry/actor";
import { within } from "@/lib/entry/within";

type Worker = { readonly isWell: () => boolean };

/** Left there by lib/jobs/worker.ts; with several processes only the first has the worker. */
const worker = () => (globalThis as { [key: symbol]: Worker | undefined })[Symbol.for("portal.worker")];
const hasTheWorker = () => (process.env.PORTAL_PROCESS_NUMBER ?? "1") === "1";

/** Whether the portal is well, and if not, why, in words that give nothing away. */
export async function health(): Promise<{ well: boolean; reasons: string[] }> {
  const reasons = [await databaseTrouble(), workerTrouble()].filter((reason) => reason !== null);
  return { well: reasons.length === 0, reasons };
}

async function databaseTrouble(): Promise<string | null> {
  try {
    await within(visitor, "network", (tx) => tx.portalClock.findFirst({ select: { id: true } }));
    return null;
  } catch {
    return "The database does not answer.";
  }
}

function workerTrouble(): string | null {
  if (worker()?.isWell() ?? !hasTheWorker()) return null;
  return "The job worker is not running.";
}
