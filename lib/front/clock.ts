import pg from "pg";
import { travel } from "@/lib/platform/clock";

const channel = "portal_clock";

/**
 * Keeps this process at the portal's time: reads by how much the clock has been moved, and hears when it moves again
 * (`npm run clock`). Only demonstrations and tests travel; elsewhere the offset is nothing and stays so.
 */
export async function keepTime(connectionString: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 4_000, keepAlive: true });
  // Losing this connection stops no clock: the offset last heard stays in force.
  client.on("error", () => {});
  // The news itself says nothing: only the table, which no role of ours may write, knows the time.
  const look = async () => {
    const { rows } = await client.query("SELECT offset_ms FROM network.portal_clock");
    travel(Number(rows[0]?.offset_ms ?? 0));
  };
  client.on("notification", () => void look().catch(() => {}));
  await client.connect();
  await client.query(`LISTEN ${channel}`);
  await look();
  return () => client.end();
}
