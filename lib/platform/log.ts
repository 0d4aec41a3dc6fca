/** The log says what happened and to which id. It never repeats what a person wrote, their address or a code. */
import pino, { type DestinationStream } from "pino";
import { env } from "./env";

const secretKeys = [
  ...["email", "name", "phone", "address", "postcode", "text", "body", "note", "reflection", "answer"],
  ...[
    "password",
    "code",
    "token",
    "secret",
    "cookie",
    "authorization",
    "to",
    "subject",
    "html",
    "params",
    "query",
  ],
];

/** PostgreSQL and Prisma put row values into `detail`, `where` and the message itself: keep the class and the code. */
function safeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, code, constraint, stack } = error as Error & { code?: unknown; constraint?: unknown };
  const frames = stack?.split("\n").filter((line) => /^\s+at /.test(line));
  return { type: name, sqlState: code, constraint, stack: frames?.slice(0, 12).join("\n") };
}

export function makeLog(destination?: DestinationStream) {
  const options = {
    level: env.LOG_LEVEL ?? (env.NODE_ENV === "test" ? "silent" : "info"),
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: "[kept private]" },
    serializers: { err: safeError, error: safeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

export const log = makeLog();
