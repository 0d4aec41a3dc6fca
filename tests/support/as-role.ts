/** What somebody with a stolen connection of one of the portal's database roles can say and do: SQL, with any actor set. */
import type { DatabaseRole } from "@/lib/platform/database-roles";
import type { TestDatabase } from "./database";

export type Pretended = {
  person?: string | null;
  hat?: string;
  organisation?: string | null;
  code?: string;
  place?: string;
};

/** Statements in one transaction, undone afterwards: how many rows the last one touched, or PostgreSQL's refusal. */
export async function tryAs(
  database: TestDatabase,
  role: DatabaseRole,
  who: Pretended,
  ...statements: readonly string[]
): Promise<number | string> {
  const client = await database.as(role).connect();
  try {
    await client.query("BEGIN");
    for (const [key, value] of Object.entries(who))
      await client.query("SELECT set_config($1, $2, true)", [`app.${key}`, value ?? ""]);
    let rows = 0;
    for (const statement of statements) rows = (await client.query(statement)).rowCount ?? 0;
    // What is put off until the end is asked now.
    await client.query("SET CONSTRAINTS ALL IMMEDIATE");
    return rows;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
}

/** The same, kept: the rows of the last statement. */
export async function doAs<Row>(
  database: TestDatabase,
  role: DatabaseRole,
  who: Pretended,
  ...statements: readonly string[]
): Promise<Row[]> {
  const client = await database.as(role).connect();
  try {
    await client.query("BEGIN");
    for (const [key, value] of Object.entries(who))
      await client.query("SELECT set_config($1, $2, true)", [`app.${key}`, value ?? ""]);
    let rows: Row[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows as Row[];
    await client.query("COMMIT");
    return rows;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}
