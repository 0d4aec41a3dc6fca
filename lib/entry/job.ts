import "server-only";
import { PgBoss } from "pg-boss";
import { jobsDatabase } from "@/lib/platform/database-roles";
import { env } from "@/lib/platform/env";
import type { Transaction } from "./within";

/** Work done later by the portal itself. It carries ids only, is tried again when it fails, and must be safe to repeat. */
export type Job<Data extends object = object> = {
  readonly name: string;
  readonly run: (data: Data) => Promise<void>;
  /** Seconds before the first retry; each later one waits twice as long. */
  readonly retryDelay?: number;
  readonly retries?: number;
};

export function defineJob<Data extends object>(job: Job<Data>): Job<Data> {
  return job;
}

const key = Symbol.for("portal.jobs.sender");
const held = globalThis as { [key]?: Promise<PgBoss> };

/** A pg-boss that only files jobs; lib/jobs has the one that does them. */
function sender(): Promise<PgBoss> {
  held[key] ??= (async () => {
    const boss = new PgBoss({
      connectionString: jobsDatabase(env.DATABASE_URL, env.PORTAL_SECRET),
      application_name: "portal jobs (filing)",
      max: 2,
      supervise: false,
      schedule: false,
      migrate: false,
      createSchema: false,
    });
    boss.on("error", () => {});
    return boss.start();
  })();
  return held[key];
}

/** Files a job inside the caller's transaction: it exists if, and only if, the change it belongs to does. */
export async function queue<Data extends object>(
  tx: Transaction,
  job: Omit<Job<Data>, "run">,
  data: Data,
): Promise<void> {
  const boss = await sender();
  const db = {
    executeSql: async (text: string, values: unknown[] = []) => ({
      rows: (await tx.$queryRawUnsafe(text, ...values)) as unknown[],
    }),
  };
  await boss.send(job.name, data, {
    db,
    retryLimit: job.retries ?? 8,
    retryDelay: job.retryDelay ?? 20,
    retryBackoff: true,
  });
}
