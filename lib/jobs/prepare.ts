import "server-only";
import { Client } from "pg";
import { PgBoss } from "pg-boss";
import { jobsDatabase } from "@/lib/platform/database-roles";
import { jobs } from "./registry";

/** A job says who left or what was paid: whoever files one sees its number and the list of queues, and nobody's jobs. */
const grants = [
  "REVOKE ALL ON ALL TABLES IN SCHEMA pgboss FROM",
  "GRANT USAGE ON SCHEMA pgboss TO",
  "GRANT SELECT ON pgboss.queue, pgboss.version TO",
  "GRANT INSERT, SELECT (id) ON pgboss.job, pgboss.job_common TO",
  "GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO",
];

/** And files only its own (network.a_room_files_its_own_jobs says which): a job is done with the portal's rights. */
const guard = `CREATE OR REPLACE TRIGGER "RH-1_a_room_files_its_own_jobs" BEFORE INSERT ON pgboss.job
  FOR EACH ROW EXECUTE FUNCTION network.a_room_files_its_own_jobs()`;

/** Makes the queue's own tables and one queue per job, and lets the three rooms file jobs but not read or do them. */
export async function prepareQueues(ownerUrl: string, secret: string): Promise<void> {
  await asOwner(ownerUrl, "CREATE SCHEMA IF NOT EXISTS pgboss AUTHORIZATION jobs_app");
  const boss = new PgBoss({
    connectionString: jobsDatabase(ownerUrl, secret),
    max: 1,
    supervise: false,
    schedule: false,
    createSchema: false,
  });
  await boss.start();
  for (const job of jobs) await boss.createQueue(job.name, { deleteAfterSeconds: 7 * 86_400 });
  await boss.stop({ graceful: false });
  for (const statement of grants) await asOwner(ownerUrl, `${statement} network_app, imt_app, rhm_app`);
  await asOwner(ownerUrl, guard);
}

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
