import "server-only";
import { thePortal } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { defineJob } from "@/lib/entry/job";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { releaseMoney } from "./write";

/** Gives the money of places nobody took back to their fund, once the quarter in which a code ended is over. */
export const closeExpiredCodes = defineJob<Record<string, never>>({
  name: "funded-place.lapse",
  run: async () => {
    await lapseCodes();
  },
});

export async function lapseCodes(): Promise<number> {
  allow(thePortal, "funded-place.lapse");
  let closed = 0;
  while (await lapseOne()) closed += 1;
  return closed;
}

const lapseOne = () =>
  within(thePortal, "training", async (tx) => {
    const [due] = await tx.$queryRaw<{ id: string }[]>`
      SELECT p.id FROM training.pot p WHERE EXISTS (SELECT FROM training.funded_code c WHERE c.pot_id = p.id
        AND c.released_at IS NULL AND least(c.withdrawn_at, c.expires_at) < training.counted_on())
      ORDER BY p.id LIMIT 1 FOR UPDATE OF p SKIP LOCKED`;
    if (!due) return false;
    await releaseMoney(tx, due.id);
    await recordDeed(tx, thePortal, "funded-place.lapse", { subject: ["pot", due.id] });
    return true;
  });
