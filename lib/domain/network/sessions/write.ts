import "server-only";
import { fromDatabase } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { after, now } from "@/lib/platform/clock";
import { hashOf, randomToken } from "@/lib/platform/secrets";
import { type Role, settingInMilliseconds } from "@/lib/policy";
import { hatsOf } from "../memberships/memberships";

type Started = { readonly token: string; readonly sessionId: string; readonly hats: readonly Role[] };

/** Signs a person in on one device, wearing their hat when they have only one. Every sign-in gets a new id. */
export async function startSession(
  tx: Transaction,
  person: { readonly id: string },
  device: string,
  token = randomToken(),
): Promise<Started> {
  const hats = await hatsOf(tx, person.id);
  const session = await tx.session.create({
    data: {
      tokenHash: hashOf(token),
      personId: person.id,
      membershipId: hats.length === 1 ? hats[0]!.id : null,
      device,
      createdAt: now(),
      lastSeenAt: now(),
      expiresAt: after(now(), settingInMilliseconds("learner-session.length")),
    },
    select: { id: true },
  });
  return { token, sessionId: session.id, hats: hats.map((hat) => fromDatabase(hat.role)) };
}

/** Gives a session a new id, so that whoever knew the old one is left outside. Returns the new token. */
export async function renewSession(
  tx: Transaction,
  sessionId: string,
  secondFactorAt: Date,
): Promise<string> {
  const token = randomToken();
  await tx.session.update({
    where: { id: sessionId },
    data: { tokenHash: hashOf(token), secondFactorAt },
    select: { id: true },
  });
  return token;
}

/** Where somebody lands after signing in: where they were going, or their area, or the choice of hats. */
export function landing(hats: readonly Role[], next: string | null): string {
  const [only, another] = hats;
  if (only && !another) return next ?? `/${only}`;
  return next ? `/choose-role?next=${encodeURIComponent(next)}` : "/choose-role";
}
