/**
 * The database, once for each part of the network. Each part works as its own PostgreSQL role and can see no more:
 * `db.training` asking for a CIC table is refused by PostgreSQL itself.
 */
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { type Part, roleOf, urlAs } from "./database-roles";
import { env } from "./env";
import { log } from "./log";
import { sayOn } from "./opening";
import { PrismaClient } from "./prisma/client";
import { countOn } from "./statements";
import { takeTurnsOn } from "./turns";

/** Two cores do their best work with few connections; the rest wait their turn in the pool. */
const connections: Record<Part, number> = { network: 10, training: 12, cic: 6 };

/** A statement gives up before its transaction does, so the person gets an answer and the lock is let go. */
const patience = {
  connect: env.DATABASE_PATIENCE,
  lock: 5_000,
  statement: 8_000,
  transaction: 10_000,
  reply: 12_000,
};

function openPool(part: Part): Pool {
  const pool = new Pool({
    connectionString: urlAs(env.DATABASE_URL, roleOf[part], env.PORTAL_SECRET),
    application_name: `portal ${part}`,
    max: connections[part],
    connectionTimeoutMillis: patience.connect,
    idleTimeoutMillis: 30_000,
    lock_timeout: patience.lock,
    statement_timeout: patience.statement,
    idle_in_transaction_session_timeout: patience.reply,
    query_timeout: patience.reply,
    keepAlive: true,
  });
  // An idle connection that breaks must not take the portal down; the next query opens a new one.
  pool.on("error", (error) => log.warn({ part, error }, "a database connection broke"));
  pool.on("connect", takeTurnsOn);
  pool.on("connect", sayOn);
  if (env.PORTAL_COUNT_QUERIES === "on") pool.on("connect", countOn);
  return pool;
}

/** Statements that repeat are prepared once per connection; the cap keeps odd ones from piling up. */
function namer() {
  const names = new Map<string, string>();
  return (sql: string): string => {
    if (!names.has(sql) && names.size < 500) names.set(sql, `p${names.size}`);
    return names.get(sql) ?? "";
  };
}

function openClient(pool: Pool, nameOf: (sql: string) => string): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => nameOf(sql) }),
    transactionOptions: { maxWait: patience.connect, timeout: patience.transaction },
    errorFormat: "minimal",
  });
}

function open() {
  const pools = { network: openPool("network"), training: openPool("training"), cic: openPool("cic") };
  const statementName = namer();
  return {
    pools,
    statementName,
    clients: {
      network: openClient(pools.network, statementName),
      training: openClient(pools.training, statementName),
      cic: openClient(pools.cic, statementName),
    },
  };
}

// One set for the whole process: Next bundles its own copy of this file, and reloads it while developing.
const key = Symbol.for("portal.database.clients");
const held = globalThis as { [key]?: ReturnType<typeof open> };
held[key] ??= open();

/** Prisma, as each database role. */
export const db = held[key].clients;

/** The same connections without Prisma, for the few hot paths. */
export const pool = held[key].pools;

/** The name under which a statement is prepared. A connection takes a name for one statement only, so all share them. */
export const statementName = held[key].statementName;

/** Lets every connection go, once, when the process ends. */
export async function closeDatabase(): Promise<void> {
  if (!held[key]) return;
  const { clients, pools } = held[key];
  delete held[key];
  await Promise.all(Object.values(clients).map((client) => client.$disconnect()));
  await Promise.all(Object.values(pools).map((each) => each.end()));
}
