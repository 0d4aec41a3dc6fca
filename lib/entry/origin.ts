import "server-only";
import { headers } from "next/headers";
import { env } from "@/lib/platform/env";
import { Refused } from "@/lib/platform/errors";

const onThisMachine = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** A missing, null or foreign Origin is somebody else's page. */
export async function comesFromOurPages(): Promise<boolean> {
  const origin = (await headers()).get("origin");
  return Boolean(origin && isOurs(origin));
}

/** Only our own pages may ask for a change. */
export async function mustComeFromOurPages(): Promise<void> {
  if (!(await comesFromOurPages()))
    throw new Refused("SY-6", "This did not come from a page of ours. Open the page again and retry.");
}

/** Our own address; on one's own machine localhost and 127.0.0.1 are the same place. */
export function isOurs(origin: string, home = env.PORTAL_URL): boolean {
  if (!URL.canParse(origin)) return false;
  const theirs = new URL(origin);
  const ours = new URL(home);
  if (theirs.origin !== origin) return false;
  const bothHere = onThisMachine.test(theirs.hostname) && onThisMachine.test(ours.hostname);
  return (
    theirs.origin === ours.origin ||
    (bothHere && theirs.protocol === ours.protocol && theirs.port === ours.port)
  );
}
