import "server-only";
import { PgBoss } from "pg-boss";
import { jobsDatabase } from "@/lib/platform/database-roles";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { jobs } from "./registry";
import { schedule } from "./schedule";

export type Worker = { readonly isWell: () => boolean; readonly stop: () => Promise<void> };

/** Where /api/health looks: Next bundles its own copy of this file, so the worker is left on `globalThis`. */
const held = globalThis as { [key: symbol]: Worker | undefined };
const key = Symbol.for("portal.worker");

/** Starts doing the portal's jobs in this process. One worker is enough; several share the work. */
export async function startWorker(): Promise<Worker> {
  let well = true;
  const boss = new PgBoss({
    connectionString: jobsDatabase(env.DATABASE_URL, env.PORTAL_SECRET),
    application_name: "portal jobs",
    max: 4,
    migrate: false,
    createSchema: false,
    // Also how the other processes know that the worker lives (lib/domain/network/health/read.ts).
    cronMonitorIntervalSeconds: 10,
  });
  boss.on("error", (error) => log.warn({ error }, "the job queue had trouble"));
  boss.on("stopped", () => {
    well = false;
  });
  await boss.start();
  for (const job of jobs) {
    await boss.work(job.name, { pollingIntervalSeconds: 1 }, async (batch) => {
      for (const { data } of batch) await job.run(data as never);
    });
  }
  for (const { job, cron, atStart } of schedule) {
    await boss.schedule(job.name, cron, {}, { tz: "Europe/London" });
    if (atStart) await boss.send(job.name, {});
  }
  const worker = { isWell: () => well, stop: () => boss.stop({ graceful: true, timeout: 8_000 }) };
  held[key] = worker;
  return worker;
}
