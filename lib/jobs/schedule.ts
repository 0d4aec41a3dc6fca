import "server-only";
import { applyRetention } from "@/lib/domain/network/retention/jobs";
import type { Job } from "@/lib/entry/job";

/** Everything that happens by the clock: what, when (Europe/London) and why. */
export const schedule: readonly { job: Job<never>; cron: string; why: string }[] = [
  {
    job: applyRetention,
    cron: "15 3 * * *",
    why: "Each night, what has reached the end of its published time goes.",
  },
];
