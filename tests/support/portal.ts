/** The running portal as its operator sees it: where it is, and its tables, past every boundary. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { Client, Pool, type QueryResultRow } from "pg";

export const data = process.env.PORTAL_DATA || path.join(import.meta.dirname, "..", "..", ".data");

type Running = { settings: { DATABASE_URL: string; PORTAL_URL: string; PORT: number } };

const running = () => JSON.parse(readFileSync(path.join(data, "running.json"), "utf8")) as Running;

export const portalUrl = () => process.env.PORTAL_URL || running().settings.PORTAL_URL;

let pool: Pool | undefined;

/** Asks the portal's database as the owner of its tables: to look, never to arrange what the portal should do itself. */
export async function rows<Row extends QueryResultRow>(
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> {
  pool ??= new Pool({ connectionString: running().settings.DATABASE_URL, max: 4, allowExitOnIdle: true });
  return (await pool.query<Row>(statement, values)).rows;
}

/** The first column of the first row. */
export async function one<Value = string>(statement: string, values: unknown[] = []): Promise<Value> {
  const [row] = await rows(statement, values);
  if (!row) throw new Error(`Nothing was found by: ${statement}`);
  return Object.values(row)[0] as Value;
}

/** Tables whose rows note that somebody came by, or wait for a clock: no page is meant to leave them alone. */
const restless = ["network.rate_limit"];

export const whatLookingAdds = ["network.audit_event", "network.audit_stream"];

/**
 * A fingerprint of each table, so that two of them tell which tables changed in between. When a session was last
 * seen is left out: noting a visit is all that a visit may do. A look at what is about others is noted in the audit
 * too: a test of mere looking leaves that out with `whatLookingAdds`.
 */
export async function fingerprints(except: readonly string[] = []): Promise<Record<string, string>> {
  const tables = await rows<{ name: string }>(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
     WHERE table_schema IN ('network', 'training', 'cic') AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const kept = tables.map(({ name }) => name).filter((name) => ![...restless, ...except].includes(name));
  const prints = kept.map(async (name) => {
    const row = "to_jsonb(t) - 'last_seen_at'";
    const all = `SELECT count(*) || ' rows, ' || coalesce(md5(string_agg(md5((${row})::text), '' ORDER BY (${row})::text)), '') FROM ${name} t`;
    return [name, await one(all)] as const;
  });
  return Object.fromEntries(await Promise.all(prints));
}

/** Waits until no job is under way or due, so that what changes next is what a test does. */
export async function jobsAreDone(): Promise<void> {
  const busy = `SELECT count(*)::int FROM pgboss.job
    WHERE state IN ('created', 'retry', 'active') AND start_after < now() AND name NOT LIKE '\\_\\_%'`;
  for (let tries = 0; tries < 100; tries++) {
    if ((await one<number>(busy)) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("Jobs were still under way after ten seconds.");
}

/** Waits for a turn at the portal: many together, or one alone while it looks at every table. */
export async function turn(how: "alone" | "together"): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: running().settings.DATABASE_URL });
  await client.connect();
  await client.query(`SELECT pg_advisory_lock${how === "alone" ? "" : "_shared"}(hashtext('browser tests'))`);
  return () => client.end();
}

/**
 * Moves the portal's clock, as `npm run clock` does. Only for tests that are alone: everybody's time moves. Jobs by the
 * clock keep to real minutes, so no journey in time begins just before one of theirs.
 */
export async function travelTo(at: Date | "home"): Promise<void> {
  if (at !== "home") await awayFromTheTick();
  const offset = at === "home" ? 0 : at.getTime() - Date.now();
  await rows("UPDATE network.portal_clock SET offset_ms = $1", [offset]);
  // A code used on a day that has not come would keep its owner out until then.
  await rows("UPDATE network.second_factor SET last_step = 0");
  await rows("NOTIFY portal_clock");
  await new Promise((heard) => setTimeout(heard, 1_000));
}

async function awayFromTheTick(): Promise<void> {
  const left = 300_000 - (Date.now() % 300_000);
  if (left < 45_000) await new Promise((over) => setTimeout(over, left + 10_000));
}

/** Has a job done now that otherwise waits for its hour. */
export async function doJob(name: string): Promise<void> {
  await rows("INSERT INTO pgboss.job (name, data) VALUES ($1, '{}')", [name]);
  await jobsAreDone();
}
