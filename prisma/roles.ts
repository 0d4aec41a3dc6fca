import { Client } from "pg";
import { databaseRoles, rolePassword } from "@/lib/platform/database-roles";

/** Makes the three database roles, or renews their passwords. They own nothing and may not step around row security. */
export async function ensureRoles(url: string, secret: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    for (const role of databaseRoles) {
      const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
      const verb = rowCount ? "ALTER" : "CREATE";
      const password = client.escapeLiteral(rolePassword(secret, role));
      await client.query(`${verb} ROLE ${role} LOGIN INHERIT NOCREATEDB NOCREATEROLE PASSWORD ${password}`);
    }
    // Nobody makes anything of their own here, not even for a while: it could stand in for what the portal means.
    const { rows } = await client.query("SELECT current_database() AS name");
    const database = client.escapeIdentifier(rows[0].name);
    await client.query(`REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC`);
  } finally {
    await client.end();
  }
}
