import "server-only";
import { createHash } from "node:crypto";
import { cookies } from "next/headers";
import { spendOn } from "@/lib/entry/limits";
import { randomToken } from "@/lib/platform/secrets";
import { sessionCookieOptions } from "../sessions/cookie";
import { csrfCookie, providerSecret } from "./providers";
import { nextPath } from "./sign-in";

/**
 * Our buttons are plain forms, made before anybody has a token. The route has seen that they came from us; the
 * token next-auth asks for is made here, so that it needs no page or script of its own.
 */
export async function beginWithProvider(request: Request): Promise<Request> {
  await spendOn(
    { tries: 120, seconds: 3_600 },
    `provider:${request.headers.get("x-forwarded-for") ?? "unknown"}`,
  );
  const typed = new URLSearchParams(await request.text());
  const token = randomToken();
  const proof = createHash("sha256").update(`${token}${providerSecret}`).digest("hex");
  (await cookies()).set(csrfCookie, `${token}|${proof}`, sessionCookieOptions);
  const body = new URLSearchParams({
    csrfToken: token,
    callbackUrl: nextPath(typed.get("next")) ?? "/choose-role",
  });
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return new Request(request.url, { method: "POST", headers, body });
}
