/** What the front door needs to know, read once from the environment. */
export interface FrontSettings {
  dev: boolean;
  host: string;
  port: number;
  processes: number;
  /** The address people use, or null when only this machine does. */
  portalUrl: URL | null;
  secure: boolean;
  trustProxy: boolean;
  /** Where a form may end up after a redirect: the till, or the sign-in of another company. */
  formTargets: string[];
}

type Environment = Record<string, string | undefined>;

const outsideForms: [key: RegExp, origin: string][] = [
  [/^STRIPE_.*(SECRET|KEY)$/, "https://checkout.stripe.com"],
  [/GOOGLE.*CLIENT_ID$/, "https://accounts.google.com"],
  [/(MICROSOFT|AZURE|ENTRA).*CLIENT_ID$/, "https://login.microsoftonline.com"],
];

export function readSettings(env: Environment, args: string[] = []): FrontSettings {
  const portalUrl = env.PORTAL_URL ? new URL(env.PORTAL_URL) : null;
  const dev = args.includes("--dev") || env.NODE_ENV === "development";
  return {
    dev,
    host: env.HOST || "127.0.0.1",
    port: wholeNumber("PORT", env.PORT, 3000, 0, 65535),
    processes: dev ? 1 : wholeNumber("PORTAL_PROCESSES", env.PORTAL_PROCESSES, 1, 1, 64),
    portalUrl,
    secure: portalUrl?.protocol === "https:",
    trustProxy: env.TRUST_PROXY === "1",
    formTargets: formTargets(env),
  };
}

/** `STRIPE_API_BASE` names a stand-in for Stripe, which then has the till as well. */
function formTargets(env: Environment): string[] {
  const configured = outsideForms.filter(([key]) => Object.keys(env).some((k) => key.test(k) && env[k]));
  const named = env.STRIPE_API_BASE ? [env.STRIPE_API_BASE] : [];
  return [
    ...new Set([...configured.map(([, origin]) => origin), ...named.map((url) => new URL(url).origin)]),
  ];
}

function wholeNumber(name: string, given: string | undefined, otherwise: number, min: number, max: number) {
  if (!given) return otherwise;
  const n = Number(given);
  if (Number.isInteger(n) && n >= min && n <= max) return n;
  throw new Error(`${name} must be a whole number from ${min} to ${max}, but it is "${given}".`);
}
