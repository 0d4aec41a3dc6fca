/** What a bench stands on: a PostgreSQL of its own with the settings of `npm start`, and a database for each size. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { prepareBuild, prepareClient } from "@/scripts/steps/build.mjs";
import { startCluster } from "@/scripts/steps/cluster.mjs";
import { ours } from "@/scripts/steps/commands.mjs";
import { step } from "@/scripts/steps/say.mjs";
import { fill, type Population } from "./generator";
import type { Environment } from "./processes";

export type Stage = { environment: (database: string) => Environment; clear: () => Promise<void> };

/** Nothing here is `throwaway`: writes reach the disk before they are answered, as on a real portal. */
export async function setStage(databases: Record<string, Population>): Promise<Stage> {
  const home = mkdtempSync(path.join(os.tmpdir(), "i-matter-bench-"));
  chmodSync(home, 0o755);
  const place = { folder: path.join(home, "postgres"), logFile: path.join(home, "postgres.log") };
  const cluster = await step("Starting PostgreSQL", () =>
    startCluster({ ...place, password: crypto.randomUUID() }),
  );
  const secret = crypto.randomUUID() + crypto.randomUUID();
  const environment = (database: string): Environment => ({
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    LOG_LEVEL: "error",
    DEMO: "off",
    // One process answers for its own memory and statements; several would share the same two cores anyway.
    PORTAL_PROCESSES: "1",
    // The load says whom each request comes from, as a proxy would, so that no limit counts everybody as one.
    TRUST_PROXY: "on",
    PORTAL_DATABASE: "embedded",
    PORTAL_DATA: home,
    PORTAL_SECRET: secret,
    DATABASE_URL: cluster.url(database),
  });
  const clear = async () => {
    await cluster.stop();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await prepareClient();
    await prepareBuild({ ...process.env, ...environment("postgres") });
    for (const [name, population] of Object.entries(databases)) {
      const { enrolments, newcomers } = population;
      const title = `Making a portal with ${count(enrolments)} enrolments (and ${count(newcomers)} newcomers)`;
      await step(title, () => makeDatabase(cluster.url("postgres"), environment(name), name, population));
    }
    return { environment, clear };
  } catch (error) {
    await clear();
    throw error;
  }
}

async function makeDatabase(owner: string, env: Environment, name: string, population: Population) {
  const client = new Client({ connectionString: owner });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const failure = "The bench's database could not be made.";
  await ours(["prisma/migrate.ts", "apply"], { env: { ...process.env, ...env }, failure });
  await fill(env.DATABASE_URL as string, population);
}

export const count = (n: number) => n.toLocaleString("en-GB");
