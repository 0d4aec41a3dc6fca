// The last lines of a start: where to go and, in a demonstration, who to be.
import { addressOf } from "./folder.mjs";

const cast = `
    SELECT p.name, p.email, string_agg(DISTINCT replace(m.role::text, '_', ' '), ', ') AS hats
    FROM network.person p JOIN network.membership m ON m.person_id = p.id
    WHERE p.email LIKE '%@wendle.example' AND m.ended_at IS NULL
    GROUP BY p.id ORDER BY p.created_at, p.email LIMIT 12`;

async function people(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return (await client.query(cast)).rows;
  } catch {
    return []; // a courtesy, never a reason to fail
  } finally {
    await client.end();
  }
}

export async function welcome(environment) {
  const { PORTAL_DATABASE, DATABASE_URL, DEMO } = environment;
  const address = addressOf(environment);
  const demo = DEMO ? DEMO === "on" : PORTAL_DATABASE === "embedded";
  const rows = demo ? await people(DATABASE_URL) : [];
  const lines = ["", `  The portal is open: ${address}`];
  if (rows.length) {
    lines.push(`  Sign in as any of these invented people: ${address}/sign-in`, "");
    for (const { name, email, hats } of rows)
      lines.push(`    ${name.padEnd(16)} ${email.padEnd(28)} ${hats}`);
  }
  lines.push("", "  Ctrl-C stops everything.", "");
  console.log(lines.join("\n"));
}
