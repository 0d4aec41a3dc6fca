/** The places that belong to somebody signed in. The pages themselves are the guard; this list only saves a render. */
export const portalAreas = [
  "personal-learner",
  "professional-learner",
  "commissioner",
  "primary-care",
  "school",
  "community-service",
  "locality-hub",
  "imatter-training",
  "lead-professional",
  "family",
  "rhm",
  "account",
  "choose-role",
] as const;

/** A path on this site, or null: never another site's address dressed up as one. */
export function safePath(pathAndQuery: string): string | null {
  const plain = /^\/(?![/\\])[\w\-./~%?&=+:@,]*$/.test(pathAndQuery);
  return plain && pathAndQuery.length <= 500 ? pathAndQuery : null;
}

/** Where to send a stranger, so that signing in brings them back to what they asked for. */
export function signInPath(pathAndQuery: string): string {
  const next = safePath(pathAndQuery);
  return next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in";
}
