const here = "http://portal.invalid";

/** A path on this site with its query, or null: never another site's address, however it is dressed up. */
export function pathOnThisSite(asked: unknown): string | null {
  if (typeof asked !== "string" || asked.length > 500) return null;
  if (!/^\/(?![/\\])[\w\-./~%?&=+:@,]*$/.test(asked)) return null;
  const url = new URL(asked, here);
  const path = url.pathname + url.search;
  return url.origin === here && !path.startsWith("//") ? path : null;
}
