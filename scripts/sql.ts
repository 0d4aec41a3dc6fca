/** npm run sql -- --as imt_app "select …": one statement as one database role, to see the separation for oneself. */
import { parseArgs } from "node:util";
import { Client, type QueryArrayConfig, type QueryArrayResult } from "pg";
import { type DatabaseRole, databaseRoles, urlAs } from "@/lib/platform/database-roles";
import { env } from "@/lib/platform/env";
import { asTable } from "./steps/text-table.mjs";

const usage = `npm run sql -- --as ${databaseRoles.join(" | ")} "select …"`;

function question(): { role: DatabaseRole; statement: string } {
  const { values, positionals } = parseArgs({ options: { as: { type: "string" } }, allowPositionals: true });
  const role = databaseRoles.find((each) => each === values.as);
  const [statement, ...more] = positionals;
  if (!role || !statement || more.length)
    throw new Error(`Say which role asks, and one statement in quotes: ${usage}`);
  return { role, statement };
}

async function ask(role: DatabaseRole, statement: string): Promise<QueryArrayResult<unknown[]>> {
  const client = new Client({
    connectionString: urlAs(env.DATABASE_URL, role, env.PORTAL_SECRET),
    application_name: "portal sql",
    connectionTimeoutMillis: 5_000,
    statement_timeout: 60_000,
  });
  await client.connect();
  try {
    // The extended protocol takes one statement only.
    const one: QueryArrayConfig & { queryMode: "extended" } = {
      text: statement,
      rowMode: "array",
      queryMode: "extended",
    };
    return await client.query<unknown[]>(one);
  } finally {
    await client.end();
  }
}

function inWords(error: Error & { code?: string; severity?: string }): string {
  if (error.code === "ECONNREFUSED")
    return "The portal's database does not answer: start the portal with npm start.";
  return error.severity ? `${error.severity}: ${error.message}` : error.message;
}

try {
  const { role, statement } = question();
  const { command, rowCount, fields, rows } = await ask(role, statement);
  if (fields.length)
    console.log(
      asTable(
        fields.map((field) => field.name),
        rows,
      ),
    );
  console.log(`${command}, ${rowCount ?? 0} ${rowCount === 1 ? "row" : "rows"}, as ${role}`);
} catch (error) {
  console.error(inWords(error as Error));
  process.exitCode = 1;
}
