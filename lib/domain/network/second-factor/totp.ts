import { Secret, TOTP } from "otpauth";
import { now } from "@/lib/platform/clock";

const seconds = 30;

const generator = (secret: string, label = "account") =>
  new TOTP({ issuer: "I Matter", label, secret: Secret.fromBase32(secret), digits: 6, period: seconds });

export const newSecret = () => new Secret({ size: 20 }).base32;

/** The half minute that this moment belongs to. */
export const stepNow = () => Math.floor(now().getTime() / 1000 / seconds);

/** The half minute whose code this is: the present one or a neighbour, for clocks that are a little off. Or null. */
export function stepOf(secret: string, code: string): number | null {
  const delta = generator(secret).validate({ token: code, window: 1, timestamp: now().getTime() });
  return delta === null ? null : stepNow() + delta;
}

export const codeAt = (secret: string, step: number) =>
  generator(secret).generate({ timestamp: step * seconds * 1000 });

/** What an authenticator app reads from the square code. */
export const appAddress = (secret: string, email: string) => generator(secret, email).toString();
