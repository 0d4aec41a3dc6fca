import { type NextRequest, NextResponse } from "next/server";
import { signInPath } from "@/lib/front/portal-areas";

/**
 * Sends strangers from somebody's area to sign-in. It runs only when there is no session cookie at all, and is never
 * the guard: each page asks for itself. Headers and nonces are the front door's work (lib/front).
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const asked = request.method === "GET" ? pathname + search : pathname;
  return NextResponse.redirect(new URL(signInPath(asked), request.url), 303);
}

// Next reads this without running it, so the areas of lib/front/portal-areas.ts are written out; a test compares.
export const config = {
  matcher: [
    {
      source:
        "/(personal-learner|professional-learner|commissioner|primary-care|school|community-service|locality-hub|imatter-training|lead-professional|family|rhm|account|choose-role)/:path*",
      missing: [{ type: "cookie", key: "__Host-session" }],
    },
  ],
};
