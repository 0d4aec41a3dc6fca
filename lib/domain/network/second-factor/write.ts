import "server-only";
import { randomInt } from "node:crypto";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { keyedHash, seal, unseal } from "@/lib/platform/secrets";
import { newSecret, stepOf } from "./totp";

const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
const aRecoveryCode = () => Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)]).join("");
const recoveryHash = (personId: string, code: string) => keyedHash("recovery-code", `${personId} ${code}`);

export const unsealSecret = (sealed: string) => unseal("second-factor", sealed);

/** Begins to set up an app. One set up before counts until this very session has confirmed the new one. */
export async function begin(tx: Transaction, personId: string, sessionId: string, replaces: boolean) {
  const fresh = { pendingSecret: seal("second-factor", newSecret()), pendingSessionId: sessionId };
  const { count } = await tx.secondFactor.updateMany({
    where: { personId, ...(replaces ? {} : { confirmedAt: null }) },
    data: fresh,
  });
  if (count === 1) return;
  await tx.secondFactor.createMany({
    data: [{ personId, secret: fresh.pendingSecret, createdAt: now(), ...fresh }],
  });
}

/**
 * Puts the new app in place when this code is its own and this session began it. Other sessions must then confirm
 * with it. Answers the new recovery codes, or null when the code is not the new app's.
 */
export async function swapApp(tx: Transaction, personId: string, sessionId: string, code: string) {
  const where = { personId, pendingSessionId: sessionId };
  const pending = (await tx.secondFactor.findFirst({ where }))?.pendingSecret;
  const step = pending && code.length === 6 ? stepOf(unsealSecret(pending), code) : null;
  if (!pending || !step) return null;
  const swapped = await tx.secondFactor.updateMany({
    where: { ...where, pendingSecret: pending },
    data: {
      ...{ secret: pending, lastStep: step, createdAt: now(), confirmedAt: now() },
      ...{ pendingSecret: null, pendingSessionId: null },
    },
  });
  if (swapped.count !== 1) return null;
  const others = { personId, id: { not: sessionId } };
  await tx.session.updateMany({ where: others, data: { secondFactorAt: null } });
  return newRecoveryCodes(tx, personId);
}

/**
 * Whether this code proves it is them. Each code works once: the half minute it belongs to must be later than any
 * used before, and the comparison happens in the one statement that notes it.
 */
export async function proves(tx: Transaction, personId: string, code: string): Promise<boolean> {
  if (code.length !== 6) return spendRecoveryCode(tx, personId, code);
  const factor = await tx.secondFactor.findFirst({
    where: { personId, confirmedAt: { not: null } },
    select: { secret: true },
  });
  const step = factor && stepOf(unsealSecret(factor.secret), code);
  if (!step) return false;
  const noted = await tx.secondFactor.updateMany({
    where: { personId, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return noted.count === 1;
}

async function spendRecoveryCode(tx: Transaction, personId: string, code: string): Promise<boolean> {
  const spent = await tx.recoveryCode.updateMany({
    where: { personId, codeHash: recoveryHash(personId, code), usedAt: null },
    data: { usedAt: now() },
  });
  return spent.count === 1;
}

/** Eight new recovery codes. They are told once and kept only scrambled. */
async function newRecoveryCodes(tx: Transaction, personId: string): Promise<string[]> {
  const codes = Array.from({ length: 8 }, aRecoveryCode);
  await tx.recoveryCode.deleteMany({ where: { personId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ personId, codeHash: recoveryHash(personId, code) })),
  });
  return codes;
}
