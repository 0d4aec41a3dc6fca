/** `__Host-` binds the cookie to this one host, over https (browsers count this machine as safe too). */
export const sessionCookie = "__Host-session";

/** Whether somebody may be signed in. Only the session table knows; this merely keeps their pages out of the cache. */
export function mayBeSignedIn(cookieHeader: string | undefined): boolean {
  return cookieHeader?.includes(`${sessionCookie}=`) ?? false;
}
