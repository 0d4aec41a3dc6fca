import "server-only";
import type { Job } from "@/lib/entry/job";

/** Everything that happens by the clock: what, when (Europe/London) and why. */
export const schedule: readonly { job: Job<never>; cron: string; why: string }[] = [];
