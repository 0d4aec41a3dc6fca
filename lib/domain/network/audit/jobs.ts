import "server-only";
import { defineJob } from "@/lib/entry/job";
import { log } from "@/lib/platform/log";
import { lookAtSeals, sealsInWords } from "./seals";

/**
 * Looks at the seals and says in the log what it found, with where each stream ends: a log that is kept elsewhere
 * shows even what somebody with the whole database in their hands could hide.
 */
export const checkSeals = defineJob<Record<string, never>>({
  name: "audit.check",
  run: async () => {
    const seen = await lookAtSeals();
    const { ends } = seen;
    if (seen.broken.length === 0) log.info({ ends }, sealsInWords(seen)[0]);
    else
      log.error(
        { broken: sealsInWords(seen).slice(0, 50), ends },
        "the audit trail has seals that do not fit",
      );
  },
});
