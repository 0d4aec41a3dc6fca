import { after, days } from "@/lib/platform/clock";
import { type Kept, retention } from "@/lib/policy";

/**
 * Something that goes when its published time is over. `overdue` is SQL over one row; $1 is the cut-off,
 * which a row that carries its own date does not ask for. The row is
 * deleted, unless `forgets` says what in it gives way, so that sums stay without a name.
 */
export type Purge = {
  readonly kept: Kept;
  readonly table: string;
  readonly overdue: string;
  readonly forgets?: string;
};

/**
 * What the network room deletes by the clock; each other room has a list of its own. The periods are the published
 * ones, never a number here.
 */
export const purges: readonly Purge[] = [
  {
    kept: "session",
    table: "network.session",
    overdue: "last_seen_at < $1",
  },
  { kept: "sign-in-code", table: "network.sign_in_code", overdue: "created_at < $1" },
  {
    kept: "attempt-count",
    table: "network.sign_in_lock",
    // A wrong try needs a code that was sent minutes before; codes and locks are counted in days here.
    overdue: `coalesce(locked_until, '-infinity') < $1 AND NOT EXISTS (
      SELECT 1 FROM network.sign_in_code c WHERE c.email = sign_in_lock.email AND c.created_at >= $1)`,
  },
  {
    kept: "attempt-count",
    table: "network.rate_limit",
    overdue: "expire < extract(epoch FROM $1::timestamptz) * 1000",
  },
  {
    kept: "invitation",
    table: "network.invitation",
    overdue: "coalesce(accepted_at, declined_at, withdrawn_at, expires_at) < $1",
  },
  {
    kept: "hand-off",
    table: "network.hand_off",
    overdue: "coalesce(withdrawn_at, acknowledged_at, refused_at, declined_at, expires_at) < $1",
  },
  { kept: "mail", table: "network.mail", overdue: "coalesce(sent_at, created_at) < $1" },
  {
    kept: "interest-network",
    table: "network.interest",
    overdue: "controller = 'network' AND answered_at < $1",
  },
  {
    kept: "interest-training",
    table: "network.interest",
    overdue: "controller = 'training' AND answered_at < $1",
  },
  { kept: "interest-cic", table: "network.interest", overdue: "controller = 'cic' AND answered_at < $1" },
  {
    kept: "interest-network-waiting",
    table: "network.interest",
    overdue: "controller = 'network' AND answered_at IS NULL AND created_at < $1",
  },
  {
    kept: "interest-training-waiting",
    table: "network.interest",
    overdue: "controller = 'training' AND answered_at IS NULL AND created_at < $1",
  },
  {
    kept: "interest-cic-waiting",
    table: "network.interest",
    overdue: "controller = 'cic' AND answered_at IS NULL AND created_at < $1",
  },
];

/** Rows older than this moment have reached the end of their time. */
export function cutOff(kept: Kept, at: Date): Date {
  const { keep } = retention[kept];
  if (typeof keep !== "number") throw new Error(`${kept} has no period in days`);
  return after(at, -days(keep));
}
