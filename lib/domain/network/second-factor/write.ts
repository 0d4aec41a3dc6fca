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

/** Begins to set up an app. One set up before stops counting at once. */
export async function begin(tx: Transaction, personId: string): Promise<void> {
  const fresh = {
    secret: seal("second-factor", newSecret()),
    createdAt: now(),
    confirmedAt: null,
    lastStep: 0,
  };
  await tx.secondFactor.upsert({
    where: { personId },
    create: { personId, ...fresh },
    update: fresh,
    select: { personId: true },
  });
}

/**
 * Whether this code proves it is them. Each code works once: the half minute it belongs to must be later than any
 * used before, and the comparison happens in the one statement that notes it.
 */
export async function proves(tx: Transaction, personId: string, code: string): Promise<boolean> {
  if (code.length !== 6) return spendRecoveryCode(tx, personId, code);
  const factor = await tx.secondFactor.findUnique({ where: { personId }, select: { secret: true } });
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

/** Confirms the app and makes eight new recovery codes. They are told once and kept only scrambled. */
export async function confirmApp(tx: Transaction, personId: string): Promise<string[]> {
  await tx.secondFactor.update({
    where: { personId },
    data: { confirmedAt: now() },
    select: { personId: true },
  });
  const codes = Array.from({ length: 8 }, aRecoveryCode);
  await tx.recoveryCode.deleteMany({ where: { personId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ personId, codeHash: recoveryHash(personId, code) })),
  });
  return codes;
}
