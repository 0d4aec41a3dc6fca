import "server-only";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "@/lib/platform/db";
import { TooMany } from "@/lib/platform/errors";
import type { Action } from "@/lib/policy";
import type { Actor } from "./actor";
import type { Transaction } from "./within";

/** So many tries in so many seconds, for each person (or, for visitors, each network address), or for `key`. */
export type Limit = { readonly tries: number; readonly seconds: number; readonly key?: string };

const limiters = new Map<string, RateLimiterPostgres>();

function limiter({ tries, seconds }: Limit): RateLimiterPostgres {
  const name = `${tries}/${seconds}`;
  const known = limiters.get(name);
  if (known) return known;
  const made = new RateLimiterPostgres({
    storeClient: pool.network,
    storeType: "pool",
    schemaName: "network",
    tableName: "rate_limit",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points: tries,
    duration: seconds,
  });
  limiters.set(name, made);
  return made;
}

/** Counts one try under any key. Throws `TooMany` with the seconds to wait. Counted in PostgreSQL, so exactly. */
export async function spendOn(limit: Limit, key: string): Promise<void> {
  try {
    await limiter(limit).consume(key);
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new TooMany(Math.ceil(error.msBeforeNext / 1000));
    throw error;
  }
}

export async function spend(limit: Limit, does: Action, actor: Actor): Promise<void> {
  await spendOn(limit, limit.key ?? `${does}:${actor.personId ?? (await visitorAddress())}`);
}

/** A right answer wipes the slate: the tries a person spent before it are forgotten, if the work commits. */
export async function forgive(tx: Transaction, limit: Limit, does: Action, actor: Actor): Promise<void> {
  const key = `${limit.tries}/${limit.seconds}:${does}:${actor.personId}`;
  await tx.rateLimit.deleteMany({ where: { key } });
}

let nextHeaders: Promise<typeof import("next/headers")> | undefined;

/** The network address the front door saw. Outside a request there is none. */
async function visitorAddress(): Promise<string> {
  // Loaded here, once: the worker counts too, and next/headers breaks a process that has not started Next yet.
  nextHeaders ??= import("next/headers");
  const { headers } = await nextHeaders;
  return (await headers()).get("x-forwarded-for") ?? "unknown";
}
