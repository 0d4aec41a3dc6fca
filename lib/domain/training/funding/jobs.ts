import "server-only";
import { thePortal } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { defineJob } from "@/lib/entry/job";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { releaseMoney } from "./write";

/** Gives the money of places nobody took back to their fund, once a code's date has passed. */
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
    const [late] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM training.funded_code WHERE released_at IS NULL AND expires_at <= ${now()}
      ORDER BY expires_at LIMIT 1 FOR UPDATE SKIP LOCKED`;
    if (!late) return false;
    await releaseMoney(tx, late.id);
    await recordDeed(tx, thePortal, "funded-place.lapse", { subject: ["funded-code", late.id] });
    return true;
  });
