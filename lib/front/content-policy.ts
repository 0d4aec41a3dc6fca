import { createHash, randomBytes } from "node:crypto";
import type { FrontSettings } from "./settings";

type PolicySettings = Pick<FrontSettings, "dev" | "secure" | "formTargets">;

/** What nothing but a page needs: no scripts, no frames, no embedding. */
export const closedPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** `scripts` are hashes or a nonce that this one page may run besides the files of our own origin. */
export function pagePolicy(settings: PolicySettings, scripts: string[] = []): string {
  const { dev } = settings;
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts, ...(dev ? ["'unsafe-eval'"] : [])].join(" "),
    `style-src 'self'${dev ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "manifest-src 'self'",
    ["form-action 'self'", ...settings.formTargets].join(" "),
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    ...(settings.secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

export const newNonce = () => randomBytes(18).toString("base64");

export const nonceSource = (nonce: string) => `'nonce-${nonce}'`;

export const hashSource = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
