import type { Purge } from "@/lib/domain/network/retention/purge";

/** What stands in place of a name that has gone. */
const nameless = "Somebody who left";

/** When money last moved for a charge, or it was begun or closed. */
const lastMoved = `greatest(c.created_at, c.paid_at, c.cancelled_at,
  (SELECT max(r.completed_at) FROM cic.charge_refund r WHERE r.charge_id = c.id))`;

/** When an episode was over: closed, not wanted, not taken up, or at the end of its last day. */
const wasOver = `coalesce(closed_at, declined_at,
  CASE WHEN agreed_at IS NULL THEN proposed_at ELSE (ends_on + 1)::timestamp AT TIME ZONE 'Europe/London' END)`;

/** What Relationship Health Matters deletes by the clock, or keeps without a name. */
export const cicPurges: readonly Purge[] = [
  { kept: "consultation", table: "cic.consultation", overdue: "coalesce(cancelled_at, ends_at) < $1" },
  { kept: "episode", table: "cic.support_episode", overdue: `${wasOver} < $1` },
  { kept: "complaint", table: "cic.complaint", overdue: "answered_at < $1" },
  { kept: "charge-event", table: "cic.charge_event", overdue: "received_at < $1" },
  {
    kept: "charge",
    table: "cic.charge AS c",
    overdue: `(payer_name <> '${nameless}' OR person_id IS NOT NULL) AND ${lastMoved} < $1`,
    forgets: `payer_name = '${nameless}', person_id = NULL, checkout_url = NULL`,
  },
];
