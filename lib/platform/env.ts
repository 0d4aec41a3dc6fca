/** Everything the portal is told from outside, read once. Each problem is one plain sentence. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

type Told = Record<string, string | undefined>;

const text = z.string().min(1).optional();
const onOff = z.enum(["on", "off"], "must be on or off").optional();
const wholeNumber = (min: number, max: number, otherwise: number) => {
  const says = `must be a whole number from ${min} to ${max}`;
  return z.coerce.number(says).int(says).min(min, says).max(max, says).default(otherwise);
};
const url = (protocols: RegExp, says: string) => z.url({ protocol: protocols, error: says }).optional();

const Environment = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).catch("development"),
  HOST: z.string().default("127.0.0.1"),
  PORT: wholeNumber(1, 65_535, 3000),
  PORTAL_URL: url(/^https?$/, "must be the portal's address, such as https://portal.example.org"),
  PORTAL_DATA: z.string().default(() => path.join(process.cwd(), ".data")),
  PORTAL_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  PORTAL_COUNT_QUERIES: onOff,
  PORTAL_PROCESSES: wholeNumber(1, 64, 1),
  // Which of them this is; the front door tells each as it starts it.
  PORTAL_PROCESS_NUMBER: wholeNumber(1, 64, 1),
  // Whether a proxy on this machine may say for whom it asks.
  TRUST_PROXY: onOff,
  // Milliseconds somebody waits for a free database connection before they are asked to come back.
  DATABASE_PATIENCE: wholeNumber(500, 60_000, 5_000),
  DATABASE_URL: url(
    /^postgres(ql)?$/,
    "must be a PostgreSQL address, such as postgresql://user:password@host/portal",
  ),
  PORTAL_DATABASE: z.enum(["embedded", "own"]).default("own"),
  DEMO: onOff,
  LOG_LEVEL: z
    .enum(["silent", "error", "warn", "info", "debug"], "must be silent, error, warn, info or debug")
    .optional(),
  SMTP_URL: url(
    /^smtps?$/,
    "must be a mail server's address, such as smtps://user:password@mail.example.org",
  ),
  MAIL_FROM: text,
  STRIPE_IMT_SECRET_KEY: text,
  STRIPE_IMT_WEBHOOK_SECRET: text,
  STRIPE_RHM_SECRET_KEY: text,
  STRIPE_RHM_WEBHOOK_SECRET: text,
  STRIPE_API_BASE: url(/^https?$/, "must be an address such as https://api.stripe.com"),
  GOOGLE_CLIENT_ID: text,
  GOOGLE_CLIENT_SECRET: text,
  MICROSOFT_CLIENT_ID: text,
  MICROSOFT_CLIENT_SECRET: text,
  MICROSOFT_TENANT: z.string().default("common"),
});

/** Set together or not at all. */
const together = [
  ["SMTP_URL", "MAIL_FROM"],
  ["STRIPE_IMT_SECRET_KEY", "STRIPE_IMT_WEBHOOK_SECRET"],
  ["STRIPE_RHM_SECRET_KEY", "STRIPE_RHM_WEBHOOK_SECRET"],
  ["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"],
  ["MICROSOFT_CLIENT_ID", "MICROSOFT_CLIENT_SECRET"],
] as const;

export class BadEnvironment extends Error {
  override name = "BadEnvironment";
  constructor(readonly sentences: string[]) {
    super(sentences.join("\n"));
  }
}

export type Env = ReturnType<typeof readEnvironment>;

/** Reads and checks; throws `BadEnvironment` with a sentence for each thing to put right. */
export function readEnvironment(told: Told) {
  const given = Object.fromEntries(Object.entries(told).filter(([, value]) => value?.trim()));
  const parsed = Environment.safeParse(given);
  if (!parsed.success)
    throw new BadEnvironment(parsed.error.issues.map((i) => `${i.path.join(".")} ${i.message}.`));
  const values = { ...parsed.data, ...atHome(parsed.data) };
  const sentences = missing(values);
  if (sentences.length) throw new BadEnvironment(sentences);
  return {
    ...values,
    PORTAL_URL: (values.PORTAL_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ""),
    PORTAL_SECRET: values.PORTAL_SECRET as string,
    DATABASE_URL: values.DATABASE_URL as string,
    DEMO: values.DEMO ? values.DEMO === "on" : staysAtHome(values),
    STRIPE_API: stripeApi(values.STRIPE_API_BASE),
  };
}

type Values = z.infer<typeof Environment>;

const onThisMachine = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/;

/** A demonstration shows everybody's mail and signs anyone in, so by itself it is one only where nobody else can come. */
function staysAtHome({ PORTAL_DATABASE, PORTAL_URL, SMTP_URL }: Values): boolean {
  return PORTAL_DATABASE === "embedded" && !SMTP_URL && onThisMachine.test(PORTAL_URL ?? "http://localhost");
}

/** What `npm start` keeps in the data folder: the secret, and where the running portal's database is. */
function atHome(values: Values): Partial<Values> {
  const keep = (name: string) => {
    const file = path.join(/* turbopackIgnore: true */ values.PORTAL_DATA, name);
    return existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
  };
  if (process.env.NEXT_PHASE === "phase-production-build" && !values.DATABASE_URL) {
    return {
      PORTAL_SECRET: "only while building ".repeat(2),
      DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
    };
  }
  const running = values.DATABASE_URL ? undefined : keep("running.json");
  const ownLive = values.DATABASE_URL && values.PORTAL_DATABASE === "own" && values.NODE_ENV === "production";
  return {
    PORTAL_SECRET: values.PORTAL_SECRET ?? (ownLive ? undefined : keep("secret")),
    ...(running ? (JSON.parse(running).settings as Partial<Values>) : {}),
  };
}

function missing(values: Values): string[] {
  const sentences = together.flatMap((names) => {
    const set = names.filter((name) => values[name]);
    const unset = names.filter((name) => !values[name]);
    return set.length && unset.length
      ? [`${set[0]} is set but ${unset[0]} is not: set both or neither.`]
      : [];
  });
  if (!values.DATABASE_URL)
    sentences.push("No database: start the portal with npm start, or set DATABASE_URL.");
  else if (!values.PORTAL_SECRET) {
    sentences.push("PORTAL_SECRET is missing: set it to 32 or more random characters and keep it safe.");
  }
  if (
    values.PORTAL_URL &&
    !/^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/.test(values.PORTAL_URL)
  ) {
    sentences.push("PORTAL_URL must start with https:// (http:// is only for this machine).");
  }
  return sentences;
}

/** Stripe's library wants the three parts by name. Undefined means Stripe itself. */
function stripeApi(base: string | undefined) {
  if (!base) return undefined;
  const { hostname, port, protocol } = new URL(base);
  const scheme: "http" | "https" = protocol === "http:" ? "http" : "https";
  return { host: hostname, port: Number(port) || (scheme === "http" ? 80 : 443), protocol: scheme };
}

export const env = readEnvironment(process.env);
