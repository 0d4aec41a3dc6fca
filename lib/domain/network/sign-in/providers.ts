import "server-only";
import type { AuthOptions } from "next-auth";
import AzureAD from "next-auth/providers/azure-ad";
import Google from "next-auth/providers/google";
import { sessionCookie } from "@/lib/entry/session";
import { env } from "@/lib/platform/env";
import { keyedHash, randomToken } from "@/lib/platform/secrets";
import { settingInMilliseconds } from "@/lib/policy";
import { canonicalAddress } from "../people/address";
import { sessionCookieOptions } from "../sessions/cookie";
import { adapter } from "./adapter";
import { rememberLink } from "./linking";
import { nextPath } from "./sign-in";

export const csrfCookie = "__Host-provider-csrf";
export const providerSecret = keyedHash("next-auth", "secret");

type Profile = { sub: string; name?: string; email?: string };
const asUser = ({ sub, name, email }: Profile) => ({ id: sub, name: name ?? "", email: email ?? "" });

function providers(): AuthOptions["providers"] {
  const { GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, MICROSOFT_CLIENT_ID, MICROSOFT_CLIENT_SECRET } = env;
  const google = GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET;
  const microsoft = MICROSOFT_CLIENT_ID && MICROSOFT_CLIENT_SECRET;
  return [
    ...(google
      ? [
          Google({
            clientId: GOOGLE_CLIENT_ID,
            clientSecret: GOOGLE_CLIENT_SECRET,
            checks: ["pkce", "state"],
          }),
        ]
      : []),
    ...(microsoft
      ? [
          AzureAD({
            clientId: MICROSOFT_CLIENT_ID,
            clientSecret: MICROSOFT_CLIENT_SECRET,
            tenantId: env.MICROSOFT_TENANT,
            checks: ["pkce", "state"],
            profile: asUser,
          }),
        ]
      : []),
  ];
}

/** next-auth, for Google and Microsoft alone, over our own sessions. Null when the operator has set up neither. */
export function providerOptions(): AuthOptions | null {
  const offered = providers();
  if (offered.length === 0) return null;
  process.env.NEXTAUTH_URL ??= env.PORTAL_URL;
  return {
    providers: offered,
    adapter,
    secret: providerSecret,
    useSecureCookies: true,
    pages: { signIn: "/sign-in", error: "/sign-in" },
    session: {
      strategy: "database",
      maxAge: settingInMilliseconds("learner-session.length") / 1000,
      generateSessionToken: randomToken,
    },
    cookies: {
      sessionToken: { name: sessionCookie, options: sessionCookieOptions },
      csrfToken: { name: csrfCookie, options: sessionCookieOptions },
    },
    callbacks: {
      signIn: ({ user, account }) => mayEnter(user, account),
      redirect: ({ url, baseUrl }) => baseUrl + (nextPath(url.replace(baseUrl, "")) ?? "/choose-role"),
    },
  };
}

type Account = { provider: string; providerAccountId: string } | null;

/** A joined account enters. Any other is remembered, and goes through the code by mail this once. */
export async function mayEnter(
  user: { name?: string | null; email?: string | null },
  account: Account,
): Promise<boolean | string> {
  if (!account) return false;
  const { provider, providerAccountId: accountId } = account;
  if (await adapter.getUserByAccount?.({ provider, providerAccountId: accountId })) return true;
  const email = canonicalAddress(user.email ?? "");
  if (!email) return "/sign-in?error=no-address";
  await rememberLink({ provider, accountId, email, name: user.name ?? "" });
  return `/sign-in?with=${provider}`;
}
