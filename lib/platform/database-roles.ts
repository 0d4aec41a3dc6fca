/** The three accounts the portal works as inside PostgreSQL, one for each part of the network. */
import { createHmac } from "node:crypto";

export const roleOf = { network: "network_app", training: "imt_app", cic: "rhm_app" } as const;

export type Part = keyof typeof roleOf;
/** The job queue has an account of its own: it owns its tables and can see nothing else. */
const jobsRole = "jobs_app";

export type DatabaseRole = (typeof roleOf)[Part] | typeof jobsRole;

export const databaseRoles: readonly DatabaseRole[] = [...Object.values(roleOf), jobsRole];

/** Nobody types or stores these passwords: each follows from the portal's secret. */
export function rolePassword(secret: string, role: DatabaseRole): string {
  return createHmac("sha256", secret).update(`database role ${role}`).digest("base64url");
}

/** The same database, entered as one of the three accounts. */
export function urlAs(ownerUrl: string, role: DatabaseRole, secret: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = rolePassword(secret, role);
  return url.href;
}

/** The address of the job queue's account. */
export const jobsDatabase = (ownerUrl: string, secret: string) => urlAs(ownerUrl, jobsRole, secret);
