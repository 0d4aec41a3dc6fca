/**
 * On an empty database: tells the demo story when this portal is a demonstration, and otherwise lays only the
 * groundwork (wordings, the two organisations, the courses). Prints one line either way.
 */
import { Client } from "pg";
import { env } from "@/lib/platform/env";
import { layTheGroundwork } from "@/prisma/seed/groundwork";
import { tellTheStory } from "@/prisma/seed/story";

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

if (!(await isEmpty())) console.log("The database already has people in it");
else if (env.DEMO) {
  await tellTheStory();
  console.log("Told the demo story: invented people in an invented place");
} else {
  await layTheGroundwork();
  console.log(
    "Laid the groundwork: wordings, the two organisations and the courses (no demo story: DEMO=off)",
  );
}
