import { after, days } from "@/lib/platform/clock";
import { type Kept, retention } from "@/lib/policy";

/** Something that is deleted when its published time is over. `overdue` is SQL over one row; $1 is the cut-off. */
export type Purge = { readonly kept: Kept; readonly table: string; readonly overdue: string };

/** What the network room deletes by the clock. The periods are the published ones, never a number here. */
export const purges: readonly Purge[] = [
  {
    kept: "session",
    table: "network.session",
    overdue: "greatest(last_seen_at, expires_at - interval '14 days') < $1",
  },
  { kept: "sign-in-code", table: "network.sign_in_code", overdue: "created_at < $1" },
  {
    kept: "invitation",
    table: "network.invitation",
    overdue: "coalesce(accepted_at, declined_at, withdrawn_at, expires_at) < $1",
  },
  { kept: "mail", table: "network.mail", overdue: "created_at < $1" },
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
];

/** Rows older than this moment have reached the end of their time. */
export function cutOff(kept: Kept, at: Date): Date {
  const { keep } = retention[kept];
  if (typeof keep !== "number") throw new Error(`${kept} has no period in days`);
  return after(at, -days(keep));
}
