import "server-only";
import { deleteWhatIsOverdue } from "@/lib/domain/network/retention/write";
import { defineJob } from "@/lib/entry/job";
import { cicPurges } from "./purge";

/** Deletes what Relationship Health Matters holds and whose published time is over. */
export const applyCicRetention = defineJob<Record<string, never>>({
  name: "retention.apply-cic",
  run: async () => {
    await deleteWhatIsOverdue("cic", cicPurges);
  },
});
