import "server-only";
import { visitor } from "@/lib/entry/actor";
import { within } from "@/lib/entry/within";

type Worker = { readonly isWell: () => boolean };

/** Left there by lib/jobs/worker.ts in the process that does the jobs. */
const worker = () => (globalThis as { [key: symbol]: Worker | undefined })[Symbol.for("portal.worker")];

/** Whether the portal is well, and if not, why, in words that give nothing away. */
export async function health(): Promise<{ well: boolean; reasons: string[] }> {
  const trouble = await databaseTrouble();
  const reasons = [trouble, await workerTrouble(trouble === null)].filter((reason) => reason !== null);
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

/** Any process can say it: the one that does the jobs of itself, the others by the mark it leaves in the queue. */
async function workerTrouble(canAsk: boolean): Promise<string | null> {
  const well = worker()?.isWell() ?? (canAsk ? await leavesItsMark() : true);
  return well ? null : "The job worker is not running.";
}

/** The worker looks at the schedule every ten seconds (lib/jobs/worker.ts) and the queue notes when it last did. */
async function leavesItsMark(): Promise<boolean> {
  try {
    const [row] = await within(
      visitor,
      "network",
      (tx) => tx.$queryRaw<{ well: boolean }[]>`
        SELECT coalesce(max(cron_on) > clock_timestamp() - interval '30 seconds', false) AS well FROM pgboss.version`,
    );
    return row?.well ?? false;
  } catch {
    return false;
  }
}
