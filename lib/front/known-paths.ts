/**
 * The public pages the door may keep, and the filters that make a different page of one. `*` is one path segment.
 * Anything else goes to Next each time: what is typed (a search, a postcode), what is personal, what is new.
 */
export interface PublicPage {
  path: string;
  filters: string[];
}

const page = (path: string, ...filters: string[]): PublicPage => ({ path, filters });

export const publicPages: PublicPage[] = [
  page("/"),
  page("/how-it-works", "part"),
  page("/roles"),
  page("/roles/*"),
  page("/learning", "audience", "level", "length", "cost", "format"),
  page("/learning/*"),
  page("/learning/*/preview"),
  page("/workshops"),
  page("/workshops/*"),
  page("/directory"),
  page("/directory/*"),
  page("/reflect"),
  page("/costs"),
  page("/boundaries"),
  page("/express-interest", "course", "route"),
  page("/help-now"),
  page("/privacy"),
  page("/privacy/*"),
  page("/accessibility"),
];

/** Keys that other sites hang on our addresses and that no page of ours reads. */
const noise = /^(utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|_ga|ref)$/;
const filterValue = /^[a-z0-9-]{1,40}$/;

const patterns = publicPages.map(({ path, filters }) => ({
  pattern: new RegExp(`^${path.replaceAll("*", "[a-z0-9-]{1,80}")}$`),
  filters: filters.toSorted(),
}));

/** Whether the path is a public page, whatever hangs on it. */
export const isPublicPath = (path: string) => patterns.some(({ pattern }) => pattern.test(path));

/** The one spelling under which a page is kept, or null when it is not to be kept. */
export function pageKey(target: string): string | null {
  const [path = "", query = ""] = target.split("?", 2);
  const known = patterns.find(({ pattern }) => pattern.test(path));
  if (!known || target.indexOf("?") !== target.lastIndexOf("?")) return null;
  const given = [...new URLSearchParams(query)].filter(([key, value]) => value !== "" && !noise.test(key));
  const keys = new Set(given.map(([key]) => key));
  if (keys.size !== given.length) return null;
  if (!given.every(([key, value]) => known.filters.includes(key) && filterValue.test(value))) return null;
  const canonical = given.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${key}=${value}`);
  return canonical.length ? `${path}?${canonical.join("&")}` : path;
}

/** Whether news about `changed` ("/learning", "/roles/school" or "*") concerns the page kept under `key`. */
export function concerns(changed: string, key: string): boolean {
  const path = key.split("?", 1)[0] as string;
  return changed === "*" || path === changed || (changed !== "/" && path.startsWith(`${changed}/`));
}
