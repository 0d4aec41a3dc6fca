// The database: PostgreSQL in the data folder, or the one DATABASE_URL names; then migrations and the demo story.
import { chmodSync, mkdirSync } from "node:fs";
import path from "node:path";
import { keepAlive, startCluster } from "./cluster.mjs";
import { ours } from "./commands.mjs";
import { keptSecret } from "./folder.mjs";
import { account, canReach } from "./postgres-files.mjs";
import { Stop, say, step } from "./say.mjs";

/** Gives the settings the portal needs. Pushes on `standing` what must be stopped at the end. */
export async function openDatabase({ data, standing }) {
  if (process.env.DATABASE_URL) return ownDatabase(process.env.DATABASE_URL);
  const { folder, password } = clusterFolder(data);
  const logFile = path.join(data, "postgres.log");
  const cluster = await step("Starting PostgreSQL", () => startCluster({ folder, logFile, password }));
  if (cluster.joined) say("It was still running from an earlier start; nothing is lost");
  const guard = keepAlive(cluster);
  standing.push(async () => {
    guard.stop();
    await cluster.stop();
  });
  return embeddedDatabase(cluster);
}

/** Root's own folders are closed to PostgreSQL's account. Then the database lives where services keep theirs. */
function clusterFolder(data) {
  if (canReach(data, account())) {
    return { folder: path.join(data, "postgres"), password: keptSecret(data, "database-password") };
  }
  const services = "/var/lib/i-matter-portal";
  const name = data.replaceAll(path.sep, "-").slice(1);
  mkdirSync(services, { recursive: true });
  chmodSync(services, 0o755);
  say(`PostgreSQL's account may not enter ${data}, so the database lives in ${services}/${name}`);
  return { folder: path.join(services, name), password: keptSecret(services, `${name}.password`) };
}

async function connect(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8_000 });
  await client.connect();
  return client;
}

async function ownDatabase(url) {
  const place = URL.canParse(url) ? new URL(url) : null;
  if (!place)
    throw new Stop(
      "DATABASE_URL must be a PostgreSQL address, such as postgresql://user:password@host/portal.",
    );
  await step(`Asking the database at ${place.host}`, async () => {
    const client = await connect(url).catch((error) => {
      throw new Stop(
        `The database at ${place.host}${place.pathname} did not let us in (${error.code ?? error.message}): check DATABASE_URL and that PostgreSQL runs.`,
      );
    });
    await client.end();
  });
  return { DATABASE_URL: url, PORTAL_DATABASE: "own", finish: async () => {} };
}

/**
 * A new database is filled under another name and renamed when whole,
 * so a first start that was cut short simply begins again.
 */
async function embeddedDatabase(cluster) {
  const client = await connect(cluster.url("postgres"));
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'portal'");
    const settings = { PORTAL_DATABASE: "embedded", finalUrl: cluster.url("portal") };
    if (rowCount) return { ...settings, DATABASE_URL: cluster.url("portal"), finish: async () => {} };
    await client.query("DROP DATABASE IF EXISTS portal_new WITH (FORCE)");
    await client.query("CREATE DATABASE portal_new");
    return { ...settings, DATABASE_URL: cluster.url("portal_new"), finish: () => rename(cluster) };
  } finally {
    await client.end();
  }
}

async function rename(cluster) {
  const client = await connect(cluster.url("postgres"));
  await client.query("ALTER DATABASE portal_new RENAME TO portal");
  await client.end();
}

/** Brings the tables up to date and tells the demo story when the database is empty and this is a demo. */
export async function fillDatabase(environment) {
  const failure = "The database could not be brought up to date.";
  await step("Bringing the database up to date", () =>
    ours(["prisma/migrate.ts", "apply"], { env: environment, failure }),
  );
  const story = await step("Looking whether the story must be told", () =>
    ours(["scripts/seed.ts"], { env: environment, failure: "The demo story could not be told." }),
  );
  say(story);
}
