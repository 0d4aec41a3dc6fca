/**
 * The migrations folder and the schema files, compared and applied.
 *   node scripts/run.mjs prisma/migrate.ts diff    SQL the next migration needs: from prisma/migrations to prisma/schema
 *   node scripts/run.mjs prisma/migrate.ts whole   SQL from an empty database to prisma/schema
 *   node scripts/run.mjs prisma/migrate.ts drift   SQL from the running portal's database to prisma/schema
 *   node scripts/run.mjs prisma/migrate.ts apply   makes the database roles and applies prisma/migrations
 */
import os from "node:os";
import type { DiffTarget, MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import { Client } from "pg";
import { migrationList, schemaFiles, withEngine } from "./engine";
import { ensureRoles } from "./roles";

const filters = { externalTables: [], externalEnums: [] };

/** Applies what is missing and returns the names, oldest first. Refuses a database begun with other migrations. */
export async function applyMigrations(url: string, folder?: string): Promise<string[]> {
  const migrationsList = await migrationList(folder);
  return withEngine(url, async (engine) => {
    await refuseEdited(url, engine, migrationsList);
    try {
      return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames;
    } catch (error) {
      await forgetFailures(engine, migrationsList);
      throw error;
    }
  });
}

/** What was applied is compared with the files by Prisma's own checksums: one edited since would never run again. */
async function refuseEdited(url: string, engine: SchemaEngine, migrationsList: MigrationList) {
  const ask = { migrationsList, optInToShadowDatabase: false, filters };
  const { editedMigrationNames: edited } = await engine.diagnoseMigrationHistory(ask);
  if (edited.length === 0) return;
  const what = `This database was made by an earlier form of ${edited.join(" and ")}.`;
  throw new Error(`${what} ${await whatToDo(url)}`);
}

async function whatToDo(url: string): Promise<string> {
  if (process.env.PORTAL_DATABASE !== "embedded") {
    return "A migration is never edited once it is applied: put the file back as it was, and make the change in a new migration.";
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("SELECT current_setting('data_directory') AS folder");
  await client.end();
  return `For a demonstration, move the folder ${rows[0].folder} away and start again: the story is told anew. To keep what is in it, start the version of the portal that made it.`;
}

/** A migration runs whole or not at all, so a failed one left nothing behind: note that, and let the next start retry. */
async function forgetFailures(engine: SchemaEngine, migrationsList: MigrationList) {
  const ask = { migrationsList, optInToShadowDatabase: false, filters };
  const { failedMigrationNames } = await engine.diagnoseMigrationHistory(ask);
  for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
}

/** The SQL between this database and prisma/schema: empty when nobody forgot a migration. */
export async function driftSql(url: string, folder?: string): Promise<string> {
  const files = await schemaFiles(folder);
  const from: DiffTarget = { tag: "schemaDatasource", ...files, configDir: import.meta.dirname };
  const to: DiffTarget = { tag: "schemaDatamodel", ...files };
  const compare = { from, to, script: true, exitCode: null, filters };
  const { stdout } = await withEngine(url, (engine) => engine.diff(compare));
  const sql = stdout?.trim() ?? "";
  return sql === "-- This is an empty migration." ? "" : sql;
}

/** Plays the migrations on a throwaway database and returns what prisma/schema asks for beyond them. */
async function nextMigrationSql(folders: { migrations?: string; schema?: string } = {}): Promise<string> {
  const { temporaryCluster } = await import("@/scripts/steps/cluster.mjs");
  const cluster = await temporaryCluster();
  try {
    const url = cluster.url("postgres");
    await ensureRoles(url, "throwaway");
    await applyMigrations(url, folders.migrations);
    return await driftSql(url, folders.schema);
  } finally {
    await cluster.stop();
  }
}

/** Everything a database needs before the portal may use it: roles, tables, and the job queue's own tables. */
async function prepareDatabase(url: string, secret: string): Promise<string[]> {
  await ensureRoles(url, secret);
  const applied = await applyMigrations(url);
  const { prepareQueues } = await import("@/lib/jobs/prepare");
  await prepareQueues(url, secret);
  return applied;
}

async function main(command: string | undefined): Promise<string> {
  if (command === "whole") return nextMigrationSql({ migrations: os.devNull });
  if (command === "diff") return (await nextMigrationSql()) || "-- Nothing to migrate.";
  const { env } = await import("@/lib/platform/env");
  if (command === "drift") return (await driftSql(env.DATABASE_URL)) || "-- No drift.";
  if (command !== "apply") throw new Error("Say what to do: diff, whole, drift or apply.");
  const applied = await prepareDatabase(env.DATABASE_URL, env.PORTAL_SECRET);
  return applied.length ? `Applied ${applied.join(", ")}` : "Nothing new to apply.";
}

if (process.argv[1] === import.meta.filename) {
  try {
    console.log(await main(process.argv[2]));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
  // The engine leaves a ten-second timer behind (its wait for the migration lock); there is nothing to wait for.
  process.exit();
}
