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
  client.on("notification", ({ payload }) => travel(Number(payload) || 0));
  await client.connect();
  await client.query(`LISTEN ${channel}`);
  const { rows } = await client.query("SELECT offset_ms FROM network.portal_clock");
  travel(Number(rows[0]?.offset_ms ?? 0));
  return () => client.end();
}
