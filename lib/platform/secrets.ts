/** Random tokens, their hashes, and small secrets kept encrypted. Keys follow from the portal's secret. */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { env } from "./env";

/** An unguessable text of 256 bits, safe in addresses and cookies. */
export const randomToken = () => randomBytes(32).toString("base64url");

/** For tokens that are random already. */
export const hashOf = (token: string) => createHash("sha256").update(token).digest("base64url");

/** For short things people type (six digits, an email): useless without the portal's secret. */
export const keyedHash = (purpose: string, text: string) =>
  createHmac("sha256", keyFor(purpose)).update(text).digest("base64url");

/** Compares in constant time. */
export function same(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

export function seal(purpose: string, plain: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), nonce);
  const body = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

export function unseal(purpose: string, sealed: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
}

const keyFor = (purpose: string) => Buffer.from(hkdfSync("sha256", env.PORTAL_SECRET, "", purpose, 32));
