import "server-only";
import { defineJob } from "@/lib/entry/job";
import { deleteWhatIsOverdue } from "./write";

/** Deletes what has reached the end of its published time. */
export const applyRetention = defineJob<Record<string, never>>({
  name: "retention.apply",
  run: async () => {
    await deleteWhatIsOverdue();
  },
});
