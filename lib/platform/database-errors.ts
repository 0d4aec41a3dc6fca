import { NotFound, Refused } from "./errors";

/** The SQLSTATE our own triggers raise; their text is "RULE: sentence" (network.refuse). */
const ourRefusal = "IM001";
const insufficientPrivilege = "42501";
const noConnection = /^(08|57P0|53)/;
const unreachable = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ETIMEDOUT",
  "EPIPE",
  "P1001",
  "P1002",
  "P1017",
  "P2024",
]);

type Cause = {
  code?: string;
  originalCode?: string;
  originalMessage?: string;
  message?: string;
  cause?: unknown;
};

/** The error and everything it was caused by, however Prisma wrapped it. */
function* causes(error: unknown): Generator<Cause> {
  let at: unknown = error;
  for (let depth = 0; at && typeof at === "object" && depth < 8; depth++) {
    yield at as Cause;
    const meta = (at as { meta?: { driverAdapterError?: unknown } }).meta;
    at = meta?.driverAdapterError ?? (at as Cause).cause;
  }
}

/** What the database itself refused, in the portal's own words; undefined when it is something else. */
export function databaseRefusal(error: unknown): Refused | NotFound | undefined {
  for (const cause of causes(error)) {
    const code = cause.originalCode ?? cause.code;
    if (code === ourRefusal) {
      const [, rule = "DEFAULT", sentence = ""] =
        /([A-Z]{2}-\d+|KEEP): (.*)/s.exec(cause.originalMessage ?? cause.message ?? "") ?? [];
      return new Refused(rule, sentence);
    }
    if (
      code === insufficientPrivilege &&
      /row-level security/.test(cause.originalMessage ?? cause.message ?? "")
    ) {
      return new NotFound();
    }
  }
}

/** True when a row like this is there already (a unique or exclusion constraint said so). */
export function isTaken(error: unknown): boolean {
  return [...causes(error)].some((c) => ["23505", "23P01", "P2002"].includes(c.originalCode ?? c.code ?? ""));
}

/** The unique or exclusion constraint that said so, by its name. */
export function brokenBy(error: unknown): string | undefined {
  if (!isTaken(error)) return undefined;
  for (const { originalMessage, message } of causes(error)) {
    const [, name] = /constraint "([^"]+)"/.exec(originalMessage ?? message ?? "") ?? [];
    if (name) return name;
  }
}

/** True when two transactions stood in each other's way and PostgreSQL undid this one: it may simply be tried again. */
export function isCollision(error: unknown): boolean {
  return [...causes(error)].some((c) => ["40P01", "40001", "P2034"].includes(c.originalCode ?? c.code ?? ""));
}

/** True when the database could not be reached, as against having answered no. */
export function isAway(error: unknown): boolean {
  return [...causes(error)].some((c) => {
    const code = c.originalCode ?? c.code ?? "";
    return unreachable.has(code) || noConnection.test(code);
  });
}
