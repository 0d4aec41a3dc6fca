import "server-only";
import { randomInt } from "node:crypto";
import type { Transaction } from "@/lib/entry/within";
import { after, now } from "@/lib/platform/clock";
import { keyedHash } from "@/lib/platform/secrets";
import { settingInMilliseconds, settings } from "@/lib/policy";

export const purposes = ["sign-in", "register", "new-address"] as const;
export type Purpose = (typeof purposes)[number];

/** Which browser asked about which address, and what for: a code never does anything else than it was sent for. */
export type Asking = {
  readonly email: string;
  readonly browser: string;
  readonly purpose: Purpose;
  /** Who asks, when only they may use the code: moving an account to a new address. */
  readonly personId: string | null;
  /** What the browser is known as to the address, when it signed in there before (known-browser.ts). */
  readonly known: string | null;
};
export type Verdict = "right" | "wrong" | "locked";

export const aCode = () => randomInt(1_000_000).toString().padStart(6, "0");
const browserHash = (browser: string) => keyedHash("sign-in-browser", browser);
const codeHash = ({ purpose, personId, email }: Asking, code: string) =>
  keyedHash("sign-in-code", `${purpose} ${personId ?? "nobody"} ${email} ${code}`);

/** Notes a code for one address and one browser, kept scrambled. Without a code nothing typed will ever fit. */
export async function noteCode(tx: Transaction, asking: Asking, code: string | null): Promise<string> {
  const { id } = await tx.signInCode.create({
    data: {
      email: asking.email,
      codeHash: codeHash(asking, code ?? crypto.randomUUID()),
      browserHash: browserHash(asking.browser),
      createdAt: now(),
      expiresAt: after(now(), settingInMilliseconds("sign-in-code.life")),
    },
    select: { id: true },
  });
  return id;
}

/**
 * Judges one try. The row of the address, or of a browser it knows, is locked first, so that however many tries arrive
 * at once they are judged one after the other and each wrong one counts. Commit whatever the verdict is.
 */
export async function tryCode(tx: Transaction, asking: Asking, code: string): Promise<Verdict> {
  const held = asking.known ? `known ${asking.known}` : asking.email;
  const lock = await holdLock(tx, held);
  if (lock.lockedUntil && lock.lockedUntil > now()) return "locked";
  if (await spendCode(tx, asking, code)) {
    await setLock(tx, held, 0, null);
    return "right";
  }
  const wrong = lock.lockedUntil ? 1 : lock.wrong + 1;
  const full = wrong >= settings["sign-in-code.tries"].value;
  await setLock(tx, held, wrong, full ? after(now(), settingInMilliseconds("sign-in-code.lock")) : null);
  return "wrong";
}

async function holdLock(tx: Transaction, email: string) {
  const [row] = await tx.$queryRaw<{ wrong: number; lockedUntil: Date | null }[]>`
    INSERT INTO network.sign_in_lock (email) VALUES (${email})
    ON CONFLICT (email) DO UPDATE SET email = excluded.email
    RETURNING wrong, locked_until AS "lockedUntil"`;
  return row as { wrong: number; lockedUntil: Date | null };
}

const setLock = (tx: Transaction, email: string, wrong: number, lockedUntil: Date | null) =>
  tx.signInLock.update({ where: { email }, data: { wrong, lockedUntil }, select: { email: true } });

/**
 * Only the newest code of the address counts, once, in time, in the browser that asked for it. For a browser that the
 * address knows it is the newest of its own: a stranger who asks too does not undo it.
 */
async function spendCode(tx: Transaction, asking: Asking, code: string): Promise<boolean> {
  const spent = await tx.$executeRaw`
    UPDATE network.sign_in_code SET used_at = ${now()}
    WHERE id = (SELECT id FROM network.sign_in_code WHERE email = ${asking.email}
        AND (${asking.known}::text IS NULL OR browser_hash = ${browserHash(asking.browser)}) ORDER BY created_at DESC, id DESC LIMIT 1)
      AND browser_hash = ${browserHash(asking.browser)} AND code_hash = ${codeHash(asking, code)}
      AND used_at IS NULL AND expires_at > ${now()}`;
  return spent === 1;
}
