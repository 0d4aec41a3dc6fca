import type { Purge } from "@/lib/domain/network/retention/purge";

/** What I Matter Training deletes by the clock. */
export const trainingPurges: readonly Purge[] = [
  { kept: "payment-event", table: "training.payment_event", overdue: "received_at < $1" },
];
