/**
 * The public pages the door may keep, and the filters that make a different page of one. `*` is one path segment.
 * Filters are written out, because the door knows nothing of courses; a test compares them with the pages' own.
 */
interface PublicPage {
  path: string;
  /** Values the page knows by each key. Whatever else hangs on the address changes nothing on the page. */
  filters: Record<string, ReadonlySet<string>>;
  /** Keys whose other values count too, such as words people type: then the page is drawn for its asker alone. */
  typed: readonly string[];
}

const page = (
  path: string,
  filters: Record<string, readonly string[]> = {},
  typed: string[] = [],
): PublicPage => ({
  path,
  filters: Object.fromEntries(Object.entries(filters).map(([key, values]) => [key, new Set(values)])),
  typed,
});

const levels = [
  ...[
    "introduction",
    "ask-anything",
    "get-started",
    "level-1",
    "level-2",
    "level-2-plus",
    "level-3",
    "level-4",
  ],
  "lead-plus",
];

export const publicPages: PublicPage[] = [
  page("/"),
  page("/how-it-works"),
  page("/roles"),
  page("/roles/*"),
  page(
    "/learning",
    {
      audience: ["home", "work"],
      level: levels,
      length: ["short", "medium", "long", "not-set"],
      cost: ["free", "paid", "not-set"],
      format: ["online", "live", "in-person", "not-set"],
    },
    ["q"],
  ),
  page("/learning/*"),
  page("/learning/*/preview"),
  page(
    "/workshops",
    {
      audience: ["nursery", "primary", "secondary", "staff"],
      part: ["morning", "afternoon", "evening"],
      room: ["free"],
      within: ["5", "10", "25", "50"],
    },
    ["near", "page"],
  ),
  page("/workshops/find", {}, ["code"]),
  page("/workshops/*"),
  page("/directory"),
  page("/directory/*"),
  page("/reflect"),
  page("/costs"),
  page("/boundaries"),
  page(
    "/express-interest",
    {
      course: levels,
      route: [
        "course",
        "workshop",
        "consultation",
        "organisation",
        "privacy_training",
        "privacy_cic",
        "privacy",
        "something_else",
      ],
    },
    ["course"],
  ),
  page("/help-now"),
  page("/privacy"),
  page("/privacy/*"),
  page("/accessibility"),
];

const patterns = publicPages.map(({ path, ...rest }) => ({
  pattern: new RegExp(`^${path.replaceAll("*", "[a-z0-9-]{1,80}")}$`),
  ...rest,
}));

/** Whether the path is a public page, whatever hangs on it. */
export const isPublicPath = (path: string) => patterns.some(({ pattern }) => pattern.test(path));

/**
 * The one spelling under which a page is kept, or null when it is not to be kept. Keys and values the page does not
 * know are left out, so that nobody can have the same page drawn for ever under names they make up.
 */
export function pageKey(target: string): string | null {
  const mark = target.indexOf("?");
  const path = mark === -1 ? target : target.slice(0, mark);
  const known = patterns.find(({ pattern }) => pattern.test(path));
  if (!known) return null;
  const asked = new URLSearchParams(mark === -1 ? "" : target.slice(mark));
  if (
    known.typed.some((key) =>
      asked.getAll(key).some((value) => value.trim() && !known.filters[key]?.has(value)),
    )
  )
    return null;
  const kept = Object.keys(known.filters)
    .sort()
    .flatMap((key) => {
      const [value = "", ...more] = asked.getAll(key);
      return more.length === 0 && known.filters[key]?.has(value) ? [`${key}=${value}`] : [];
    });
  return kept.length ? `${path}?${kept.join("&")}` : path;
}

/** Whether news about `changed` ("/learning", "/roles/school" or "*") concerns the page kept under `key`. */
export function concerns(changed: string, key: string): boolean {
  const path = key.split("?", 1)[0] as string;
  return changed === "*" || path === changed || (changed !== "/" && path.startsWith(`${changed}/`));
}
