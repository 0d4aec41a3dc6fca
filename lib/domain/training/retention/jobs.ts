import "server-only";
import { deleteWhatIsOverdue } from "@/lib/domain/network/retention/write";
import { thePortal } from "@/lib/entry/actor";
import { defineJob } from "@/lib/entry/job";
import { allow } from "@/lib/entry/perform";
import { trainingPurges } from "./purge";

/** Deletes what I Matter Training holds and whose published time is over. */
export const applyTrainingRetention = defineJob<Record<string, never>>({
  name: "retention.apply-training",
  run: async () => {
    // The lists of workshops are among it, each on the day its school chose (SN-3).
    allow(thePortal, "attendance.delete");
    await deleteWhatIsOverdue("training", trainingPurges);
  },
});
