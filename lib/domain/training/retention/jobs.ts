import "server-only";
import { deleteWhatIsOverdue } from "@/lib/domain/network/retention/write";
import { defineJob } from "@/lib/entry/job";
import { trainingPurges } from "./purge";

/** Deletes what I Matter Training holds and whose published time is over. */
export const applyTrainingRetention = defineJob<Record<string, never>>({
  name: "retention.apply-training",
  run: async () => {
    await deleteWhatIsOverdue("training", trainingPurges);
  },
});
