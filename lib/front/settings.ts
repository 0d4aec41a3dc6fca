import type { Env } from "@/lib/platform/env";

/** What the front door needs to know of the settings. */
export interface FrontSettings {
  dev: boolean;
  host: string;
  port: number;
  processes: number;
  /** Which of them this is. Jobs run in the first one only. */
  processNumber: number;
  /** The address people use, or null when only this machine does. */
  portalUrl: URL | null;
  secure: boolean;
  trustProxy: boolean;
  /** Where a form may end up after a redirect: the till, or the sign-in of another company. */
  formTargets: string[];
}

export function readSettings(env: Env, dev: boolean): FrontSettings {
  // Without https an address is good for this machine alone (lib/platform/env.ts sees to that).
  const secure = env.PORTAL_URL.startsWith("https:");
  return {
    dev,
    host: env.HOST,
    port: env.PORT,
    processes: dev ? 1 : env.PORTAL_PROCESSES,
    processNumber: env.PORTAL_PROCESS_NUMBER,
    portalUrl: secure ? new URL(env.PORTAL_URL) : null,
    secure,
    trustProxy: env.TRUST_PROXY === "on",
    formTargets: formTargets(env),
  };
}

/** `STRIPE_API_BASE` names a stand-in for Stripe, which then has the till as well. */
function formTargets(env: Env): string[] {
  return [
    ...(env.STRIPE_IMT_SECRET_KEY || env.STRIPE_RHM_SECRET_KEY ? ["https://checkout.stripe.com"] : []),
    ...(env.GOOGLE_CLIENT_ID ? ["https://accounts.google.com"] : []),
    ...(env.MICROSOFT_CLIENT_ID ? ["https://login.microsoftonline.com"] : []),
    ...(env.STRIPE_API_BASE ? [new URL(env.STRIPE_API_BASE).origin] : []),
  ];
}

/** What an operator should hear at the start, although nothing is wrong with it by itself. */
export function advice({ secure, trustProxy }: Pick<FrontSettings, "secure" | "trustProxy">): string[] {
  if (!secure || trustProxy) return [];
  return [
    "PORTAL_URL is https, so a proxy asks for everybody, but TRUST_PROXY is off: limits will count all visitors as one. Set TRUST_PROXY=on.",
  ];
}
