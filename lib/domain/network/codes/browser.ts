import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { randomToken, seal, unseal } from "@/lib/platform/secrets";
import { settingInMilliseconds } from "@/lib/policy";
import { type Asking, type Purpose, purposes } from "./codes";
import { knownAs } from "./known-browser";

/** A random mark that binds a code to the browser that asked for it. */
const browserCookie = "__Host-browser";
/** What is being asked, sealed, so that the next page knows it and nobody can change it on the way. */
const askedCookie = "__Host-sign-in";
const ourOwn = { httpOnly: true, secure: true, sameSite: "lax", path: "/" } as const;

const Asked = z.object({
  purpose: z.enum(purposes),
  personId: z.string().nullable(),
  email: z.string(),
  next: z.string().nullable(),
  known: z.string().nullable(),
  /** Only while an account is being opened: kept by the browser, not by us, until the code is right. */
  name: z.string().nullable(),
  /** The version of the account terms that were shown. */
  terms: z.number().nullable(),
});
export type Asked = z.infer<typeof Asked>;

/** Marks this browser anew and lets it carry what was asked, for as long as a code and a lock can last. */
export async function rememberAsking(asking: Omit<Asked, "known">): Promise<Asking> {
  const asked = { ...asking, known: asking.purpose === "sign-in" ? await knownAs(asking.email) : null };
  const browser = randomToken();
  const jar = await cookies();
  const maxAge =
    (settingInMilliseconds("sign-in-code.life") + settingInMilliseconds("sign-in-code.lock")) / 1000;
  jar.set(browserCookie, browser, { ...ourOwn, maxAge });
  jar.set(askedCookie, seal("sign-in", JSON.stringify(asked)), { ...ourOwn, maxAge });
  return {
    email: asked.email,
    purpose: asked.purpose,
    personId: asked.personId,
    known: asked.known,
    browser,
  };
}

/** What this browser asked for, if it was one of these. A code for anything else is no use here. */
export async function whatWasAsked(...wanted: readonly Purpose[]): Promise<(Asked & Asking) | null> {
  const jar = await cookies();
  const browser = jar.get(browserCookie)?.value;
  const sealed = jar.get(askedCookie)?.value;
  if (!browser || !sealed) return null;
  try {
    const asked = Asked.parse(JSON.parse(unseal("sign-in", sealed)));
    return wanted.includes(asked.purpose) ? { ...asked, browser } : null;
  } catch {
    return null;
  }
}

export async function forgetAsking(): Promise<void> {
  const jar = await cookies();
  for (const name of [browserCookie, askedCookie]) jar.set(name, "", { ...ourOwn, maxAge: 0 });
}
