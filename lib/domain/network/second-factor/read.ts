import "server-only";
import { toString as drawQr } from "qrcode";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { env } from "@/lib/platform/env";
import { appAddress, codeAt, stepNow } from "./totp";
import { unsealSecret } from "./write";

export type AppToSetUp = { readonly svg: string; readonly secret: string };

async function factorOf(actor: Actor) {
  allow(actor, "second-factor.set");
  return within(actor, "network", (tx) =>
    tx.secondFactor.findUnique({ where: { personId: actor.personId as string } }),
  );
}

/** The square code and the secret of an app that is being set up; null once it is confirmed, before it begins, or elsewhere. */
export async function appToSetUp(actor: Actor): Promise<AppToSetUp | null> {
  const factor = await factorOf(actor);
  const pending = factor && pendingHere(factor, actor);
  if (!pending) return null;
  const secret = unsealSecret(pending);
  const svg = await drawQr(appAddress(secret, actor.email), {
    type: "svg",
    margin: 2,
    errorCorrectionLevel: "M",
  });
  return { svg, secret };
}

/** In a demonstration: what the app of somebody invented would show now. Null when each code has just been used. */
export async function inventedCode(actor: Actor): Promise<{ code: string | null } | null> {
  if (!env.DEMO || !actor.email.endsWith("@wendle.example")) return null;
  const factor = await factorOf(actor);
  if (!factor) return null;
  const pending = pendingHere(factor, actor);
  const step = pending ? stepNow() : Math.max(stepNow(), factor.lastStep + 1);
  return { code: step <= stepNow() + 1 ? codeAt(unsealSecret(pending ?? factor.secret), step) : null };
}

/** A new app is shown only to the session that began to set it up. */
const pendingHere = (
  factor: { pendingSecret: string | null; pendingSessionId: string | null },
  actor: Actor,
) => (factor.pendingSessionId === actor.sessionId ? factor.pendingSecret : null);

/** Whether an app is set up, and how many recovery codes are left. */
export async function mySecondStep(actor: Actor) {
  const factor = await factorOf(actor);
  const codesLeft = await within(actor, "network", (tx) =>
    tx.recoveryCode.count({ where: { personId: actor.personId as string, usedAt: null } }),
  );
  return { since: factor?.confirmedAt ?? null, codesLeft };
}
