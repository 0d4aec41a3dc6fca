/** Tells the demo story on an empty database, when this portal is a demonstration. Prints one line either way. */
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Client } from "pg";
import { env } from "@/lib/platform/env";

const story = path.join(import.meta.dirname, "..", "prisma", "seed", "story.ts");

async function isEmpty(): Promise<boolean> {
  const client = new Client({ connectionString: env.DATABASE_URL });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM network.person LIMIT 1");
    return rowCount === 0;
  } finally {
    await client.end();
  }
}

if (!env.DEMO) console.log("No demo story: this portal is not a demonstration (DEMO=off)");
else if (!(await isEmpty())) console.log("The database already has people in it");
else if (!existsSync(story)) console.log("There is no story to tell yet");
else {
  const { tellTheStory }: { tellTheStory(): Promise<unknown> } = await import(pathToFileURL(story).href);
  await tellTheStory();
  const { closeDatabase } = await import("@/lib/platform/db");
  await closeDatabase();
  console.log("Told the demo story: invented people in an invented place");
}
