/**
 * npm run clock -- 90 days     moves the portal's clock on (also hours, minutes; negative goes back)
 * npm run clock -- home        comes back to today
 * Demonstrations and tests only: it refuses when DEMO is off.
 */
import { Client } from "pg";
import { days, hours, minutes, now } from "@/lib/platform/clock";
import { dayAndTime } from "@/lib/platform/dates";
import { env } from "@/lib/platform/env";

const lengths = { minutes, hours, days } as const;
const usage = "Say how far: npm run clock -- 90 days, npm run clock -- 2 hours, or npm run clock -- home";

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const [amount = "", unit = "days"] = process.argv.slice(2);
if (!env.DEMO) stop("Only a demonstration can travel in time. This portal is not one.");
const length = lengths[unit as keyof typeof lengths];
const home = amount === "home";
if (!home && (!/^-?\d+$/.test(amount) || !length)) stop(usage);

const client = new Client({ connectionString: env.DATABASE_URL });
await client.connect();
const sql = home
  ? "UPDATE network.portal_clock SET offset_ms = 0 RETURNING offset_ms"
  : "UPDATE network.portal_clock SET offset_ms = offset_ms + $1 RETURNING offset_ms";
const { rows } = await client.query(sql, home ? [] : [length(Number(amount))]);
const offset = Number(rows[0].offset_ms);
await client.query("NOTIFY portal_clock");
await client.end();
console.log(`The portal's clock now says ${dayAndTime(new Date(now().getTime() + offset))}.`);
