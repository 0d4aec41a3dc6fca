/** Runs once before all tests: one PostgreSQL of our own and in it one migrated template, copied for each test file. */
import type { TestProject } from "vitest/node";
import { prepareClient } from "@/scripts/steps/build.mjs";
import { temporaryCluster } from "@/scripts/steps/cluster.mjs";
import { ours } from "@/scripts/steps/commands.mjs";

import { testSecret } from "./secret";

export const template = "portal_template";

declare module "vitest" {
  export interface ProvidedContext {
    /** The cluster's own database, entered as the owner. */
    postgres: string;
  }
}

async function raise() {
  await prepareClient();
  const cluster = await temporaryCluster();
  const { Client } = await import("pg");
  const client = new Client(cluster.url("postgres"));
  await client.connect();
  await client.query(`CREATE DATABASE ${template}`);
  await client.end();
  // In a process of its own: the job registry reads the settings, which belong to each test file here.
  const settings = {
    DATABASE_URL: cluster.url(template),
    PORTAL_DATABASE: "embedded",
    PORTAL_SECRET: testSecret,
  };
  const failure = "The database for the tests could not be made.";
  await ours(["prisma/migrate.ts", "apply"], { env: { ...process.env, ...settings }, failure });
  return cluster;
}

// Several projects ask; the first raises it, the last lets it go.
const key = Symbol.for("portal.tests.cluster");
const held = globalThis as { [key]?: { users: number; cluster: ReturnType<typeof raise> } };

export default async function setup(project: TestProject) {
  held[key] ??= { users: 0, cluster: raise() };
  const mine = held[key];
  mine.users++;
  const cluster = await mine.cluster;
  project.provide("postgres", cluster.url("postgres"));
  return async () => {
    if (--mine.users > 0) return;
    delete held[key];
    await cluster.stop();
  };
}
