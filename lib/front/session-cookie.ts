/** `__Host-` binds the cookie to this one host, over https (browsers count this machine as safe too). */
export const sessionCookie = "__Host-session";

/** Whether somebody may be signed in. Only the session table knows; this merely keeps their pages out of the cache. */
export const mayBeSignedIn = (cookieHeader: string | undefined) =>
  cookieHeader !== undefined && itsCookie.test(cookieHeader);

const itsCookie = new RegExp(`(?:^|;)\\s*${sessionCookie}=[\\w-]`);
