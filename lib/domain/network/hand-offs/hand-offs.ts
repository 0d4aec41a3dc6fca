import { after, days } from "@/lib/platform/clock";
import { retention } from "@/lib/policy";
import type { HandOffState } from "./shape";

type Acts = {
  readonly expiresAt: Date;
  readonly consentedAt: Date | null;
  /** Left out for everybody but the person: nobody else ever knows of a no. */
  readonly refusedAt?: Date | null;
  readonly acceptedAt: Date | null;
  readonly declinedAt: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly withdrawnAt: Date | null;
};

/** Where it stands at a moment. What was taken back or ran out has not moved, however many acts there were. */
export function stateOf(acts: Acts, at: Date): HandOffState {
  if (acts.withdrawnAt) return "taken-back";
  if (acts.refusedAt) return "refused";
  if (acts.declinedAt) return "declined";
  if (acts.acknowledgedAt) return "moved";
  if (acts.expiresAt <= at) return "ran-out";
  if (acts.acceptedAt) return "accepted";
  return acts.consentedAt ? "agreed" : "asked";
}

/** The service can read what moved for as long as the portal keeps it. */
export const readableUntil = (acknowledgedAt: Date | null) =>
  acknowledgedAt && after(acknowledgedAt, days(retention["hand-off"].keep));
