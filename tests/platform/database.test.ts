import { describe, expect, test, vi } from "vitest";
import { closeDatabase, db, pool } from "@/lib/platform/db";
import { countStatements } from "@/lib/platform/statements";
import { driftSql } from "@/prisma/migrate";
import { freshDatabase } from "@/tests/support/database";

// Here it is the portal's own patience that is tried, not the tests'.
vi.hoisted(() => {
  process.env.DATABASE_PATIENCE = "3000";
});
const database = freshDatabase();

test("the migrations build exactly what the schema files say", async () => {
  expect(await driftSql(database.url)).toBe("");
});

test("two questions at once on one connection take turns, and one that fails holds nobody up", async () => {
  const warned = vi.spyOn(process, "emitWarning");
  const client = await pool.training.connect();
  const asked = [client.query("SELECT 1 AS n"), client.query("SELECT x"), client.query("SELECT 2 AS n")];
  const answers = await Promise.allSettled(asked);
  client.release();
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(warned.mock.calls.flat().join()).not.toContain("already executing");
  warned.mockRestore();
});

describe("each part of the network works as its own database role", () => {
  const whoAmI = "SELECT current_user AS me, current_setting('application_name') AS named";

  test.each([
    ["network", "network_app"],
    ["training", "imt_app"],
    ["cic", "rhm_app"],
  ] as const)("%s is %s", async (part, role) => {
    const { rows } = await pool[part].query(whoAmI);
    expect(rows).toEqual([{ me: role, named: `portal ${part}` }]);
    expect(await db[part].$queryRaw`SELECT current_user::text AS me`).toEqual([{ me: role }]);
  });

  test("RH-1: the two organisations cannot read each other's schema", async () => {
    await expect(pool.training.query("SELECT * FROM cic.hub_appointment")).rejects.toThrow(
      "permission denied",
    );
    await expect(pool.cic.query("SELECT * FROM training.orders")).rejects.toThrow("permission denied");
    await expect(pool.network.query("SELECT * FROM training.orders")).rejects.toThrow("permission denied");
  });

  test("no role owns tables, may step around row security or may make others", async () => {
    const { rows } = await database.owner.query(
      `SELECT rolname FROM pg_roles
       WHERE rolname IN ('network_app', 'imt_app', 'rhm_app')
         AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)`,
    );
    expect(rows).toEqual([]);
  });
});

describe("nothing waits for ever", () => {
  test("a full pool answers with an error instead of hanging", async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => pool.cic.connect()));
    const began = performance.now();
    await expect(pool.cic.query("SELECT 1")).rejects.toThrow("timeout");
    expect(performance.now() - began).toBeLessThan(7_000);
    for (const client of all) client.release();
    expect((await pool.cic.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  });

  test("a statement gives up before its transaction does", async () => {
    const { rows } = await pool.network.query(
      "SELECT name, setting::int AS ms FROM pg_settings WHERE name IN ('statement_timeout', 'lock_timeout')",
    );
    for (const { ms } of rows) expect(ms).toBeLessThan(10_000);
    expect(rows).toHaveLength(2);
  });

  test("a broken connection is replaced at the next query", async () => {
    const [{ pid }] = (await pool.network.query("SELECT pg_backend_pid() AS pid")).rows;
    await database.owner.query("SELECT pg_terminate_backend($1)", [pid]);
    await expect.poll(async () => (await pool.network.query("SELECT 1").catch(() => null))?.rowCount).toBe(1);
  });
});

test("undefined in a filter is refused rather than read as no filter", async () => {
  await expect(db.network.person.findMany({ where: { id: undefined as never } })).rejects.toThrow(
    "undefined",
  );
});

test("statements are counted where the bench asks for it", async () => {
  const { statements, roundTrips } = await countStatements(() =>
    db.network.$transaction([db.network.person.count(), db.network.person.count()]),
  );
  expect({ statements, roundTrips }).toEqual({ statements: 2, roundTrips: 4 });
});

test("closing lets every connection go", async () => {
  await closeDatabase();
  const ours =
    "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'portal %'";
  await expect.poll(async () => (await database.owner.query(ours)).rowCount).toBe(0);
});
