/** A database of its own for a test file: `const database = freshDatabase();` at the top, and `@/lib/platform/db` uses it. */
import { Client, Pool } from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { type DatabaseRole, urlAs } from "@/lib/platform/database-roles";
import { asOwner, type Owner } from "@/prisma/seed/build";
import { testSecret } from "./secret";

export type TestDatabase = {
  url: string;
  /** Prisma as the owner of all tables: what builders take. */
  db: Owner;
  /** Connections as the owner of all tables: to arrange and to look, past every boundary. */
  owner: Pool;
  /** Connections as one of the portal's roles: to see what the database itself refuses. */
  as(role: DatabaseRole): Pool;
};

export function freshDatabase(): TestDatabase {
  const url = process.env.DATABASE_URL as string;
  const name = new URL(url).pathname.slice(1);
  const pools = new Map<string, Pool>();
  const open = (address: string) => {
    const pool =
      pools.get(address) ?? new Pool({ connectionString: address, max: 20, connectionTimeoutMillis: 10_000 });
    // Dropping the database at the end may cut a connection that is just saying goodbye.
    if (!pools.has(address)) pool.on("error", () => {});
    pools.set(address, pool);
    return pool;
  };
  const db = asOwner(url);
  beforeAll(() => manage(`CREATE DATABASE ${name} TEMPLATE portal_template STRATEGY file_copy`), 60_000);
  afterAll(async () => {
    if (Symbol.for("portal.database.clients") in globalThis)
      await (await import("@/lib/platform/db")).closeDatabase();
    await Promise.all([...pools.values()].map((pool) => pool.end()));
    await db.$disconnect();
    await manage(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }, 60_000);
  return {
    url,
    db,
    get owner() {
      return open(url);
    },
    as: (role) => open(urlAs(url, role, testSecret)),
  };
}

async function manage(statement: string) {
  const client = new Client({ connectionString: inject("postgres") });
  await client.connect();
  await client.query(statement);
  await client.end();
}
