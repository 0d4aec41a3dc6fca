import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { keyedHash, randomToken, seal, unseal } from "@/lib/platform/secrets";
import { settingInMilliseconds } from "@/lib/policy";
import { sessionCookieOptions } from "../sessions/cookie";

const cookie = "__Host-known";
const Known = z.object({ address: z.string(), id: z.string() });
const scrambled = (email: string) => keyedHash("address", email);

/**
 * A browser that has signed in to an address before has tries and mails of its own, so that a stranger who uses up
 * the address's cannot keep its owner out. It carries that itself, sealed; we keep nothing.
 */
export async function rememberBrowser(email: string): Promise<void> {
  const known = { address: scrambled(email), id: (await knownAs(email)) ?? randomToken() };
  const maxAge = settingInMilliseconds("known-browser.length") / 1000;
  (await cookies()).set(cookie, seal("known-browser", JSON.stringify(known)), {
    ...sessionCookieOptions,
    maxAge,
  });
}

/** What this browser is known as to this address, or null. */
export async function knownAs(email: string): Promise<string | null> {
  const sealed = (await cookies()).get(cookie)?.value;
  if (!sealed) return null;
  try {
    const { address, id } = Known.parse(JSON.parse(unseal("known-browser", sealed)));
    return address === scrambled(email) ? id : null;
  } catch {
    return null;
  }
}
