/** A statement as it would be answered if one constraint, unique index, trigger or row policy of the database were not there. */
import type { PoolClient } from "pg";
import type { DatabaseRole } from "@/lib/platform/database-roles";
import type { Pretended } from "./as-role";
import type { TestDatabase } from "./database";

/** Tried in one transaction and undone: how many rows it touched, or PostgreSQL's refusal. */
export async function without(
  database: TestDatabase,
  rule: string | undefined,
  role: DatabaseRole | "owner",
  who: Pretended,
  statement: string,
): Promise<number | string> {
  const client = await database.owner.connect();
  try {
    await client.query("BEGIN");
    if (rule) await client.query(await takenOut(client, rule));
    if (role !== "owner") await client.query(`SET LOCAL ROLE ${role}`);
    for (const [key, value] of Object.entries(who))
      await client.query("SELECT set_config($1, $2, true)", [`app.${key}`, value ?? ""]);
    const { rowCount } = await client.query(statement);
    await client.query("SET CONSTRAINTS ALL IMMEDIATE");
    return rowCount ?? 0;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
}

/** The SQL that takes a rule out, whichever of the four it is. A policy lets everything through instead. */
async function takenOut(client: PoolClient, rule: string): Promise<string> {
  const { rows } = await client.query(
    `SELECT format('DROP TRIGGER %I ON %s', tgname, tgrelid::regclass) AS sql FROM pg_trigger WHERE tgname = $1
     UNION ALL SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) FROM pg_constraint
       WHERE conname = $1 AND contype <> 't'
     UNION ALL SELECT format('DROP INDEX %s', indexrelid::regclass) FROM pg_index
       WHERE indexrelid::regclass::text LIKE '%.' || $1 AND indexrelid NOT IN (SELECT conindid FROM pg_constraint)
     UNION ALL SELECT format('ALTER POLICY %I ON %s %s %s', polname, polrelid::regclass,
       CASE WHEN polcmd <> 'a' THEN 'USING (true)' END, CASE WHEN polcmd IN ('*', 'a', 'w') THEN 'WITH CHECK (true)' END)
       FROM pg_policy WHERE polname = $1`,
    [rule],
  );
  if (rows.length !== 1) throw new Error(`${rows.length} rules are called ${rule}.`);
  return rows[0].sql;
}
