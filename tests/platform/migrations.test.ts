import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { applyMigrations } from "@/prisma/migrate";
import { freshDatabase } from "@/tests/support/database";

const database = freshDatabase();
const boundaries = "20261123090100_boundaries";
let folder: string;

const write = async (name: string, sql: string) => {
  await mkdir(path.join(folder, name), { recursive: true });
  await writeFile(path.join(folder, name, "migration.sql"), sql);
};
const applied = async () =>
  (await database.owner.query("SELECT to_regclass('network.later') IS NOT NULL AS there")).rows[0].there;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "migrations-"));
  await cp("prisma/migrations", folder, { recursive: true });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test("a portal begun with other migrations is stopped before anything is applied, and told which folder to move", async () => {
  await write(boundaries, "SELECT 1;");
  await write("20261124000000_later", "CREATE TABLE network.later (id int);");
  const { rows } = await database.owner.query("SHOW data_directory");
  const tried = applyMigrations(database.url, folder);
  await expect(tried).rejects.toThrow(
    `This database was made by an earlier form of ${boundaries}. For a demonstration, move the folder ${rows[0].data_directory} away and start again`,
  );
  expect(await applied()).toBe(false);
});

test("with a database of one's own the sentence says to put the file back", async () => {
  vi.stubEnv("PORTAL_DATABASE", "own");
  await write(boundaries, "SELECT 1;");
  await expect(applyMigrations(database.url, folder)).rejects.toThrow("put the file back as it was");
});

test("a migration that failed left nothing behind, so it may be mended and is tried again", async () => {
  await write("20261124000000_later", "CREATE TABLE network.later (id int); SELECT no_such_column;");
  await expect(applyMigrations(database.url, folder)).rejects.toThrow("no_such_column");
  expect(await applied()).toBe(false);
  await write("20261124000000_later", "CREATE TABLE network.later (id int);");
  expect(await applyMigrations(database.url, folder)).toEqual(["20261124000000_later"]);
  expect(await applied()).toBe(true);
  expect(await applyMigrations(database.url, folder)).toEqual([]);
});

test("an empty database has nothing to compare", async () => {
  const name = `empty_${process.pid}`;
  await database.owner.query(`CREATE DATABASE ${name}`);
  const url = Object.assign(new URL(database.url), { pathname: `/${name}` }).href;
  expect(await applyMigrations(url, folder)).toContain(boundaries);
  const client = new Client({ connectionString: url });
  await client.connect();
  expect((await client.query("SELECT id FROM network.portal_clock")).rowCount).toBe(1);
  await client.end();
  await database.owner.query(`DROP DATABASE ${name} WITH (FORCE)`);
});
