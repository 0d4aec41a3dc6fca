import "server-only";
import type { Transaction } from "@/lib/entry/within";
import { Refused } from "@/lib/platform/errors";
import { notAppointed } from "./words";

/** HB-7: stops whoever acts for a hub that is not appointed at this moment, as PostgreSQL sees it. */
export async function mustBeAppointed(tx: Transaction): Promise<void> {
  const [row] = await tx.$queryRaw<{ appointed: boolean }[]>`SELECT cic.hub_now() AS appointed`;
  if (!row?.appointed) throw new Refused("HB-7", notAppointed);
}
