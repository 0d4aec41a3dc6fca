import { pathOnThisSite } from "@/lib/platform/paths";
import { roleNames } from "@/lib/policy";

/** The places that belong to somebody signed in. The pages themselves are the guard; this list only saves a render. */
export const portalAreas: readonly string[] = [...roleNames, "account", "choose-role"];

/** Where to send a stranger, so that signing in brings them back to what they asked for. */
export function signInPath(pathAndQuery: string): string {
  const next = pathOnThisSite(pathAndQuery);
  return next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in";
}
