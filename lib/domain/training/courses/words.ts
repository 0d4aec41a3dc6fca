import { duration } from "@/lib/platform/dates";
import { price } from "@/lib/platform/money";
import type { audiences, CatalogueFilter, costs, formats, lengths, levels } from "./schema";
import type { Course } from "./shape";

type Named<T extends readonly string[]> = Record<T[number], string>;

export const audienceNames: Named<typeof audiences> = { home: "For home", work: "For work" };

export const levelNames: Named<typeof levels> = {
  introduction: "Introduction",
  "ask-anything": "Ask Anything",
  "get-started": "Get Started",
  "level-1": "Level 1",
  "level-2": "Level 2",
  "level-2-plus": "Level 2+",
  "level-3": "Level 3",
  "level-4": "Level 4",
  "lead-plus": "Lead Plus",
};

export const lengthNames: Named<typeof lengths> = {
  short: "Up to an hour",
  medium: "One to three hours",
  long: "More than three hours",
  "not-set": "Not set yet",
};

export const costNames: Named<typeof costs> = { free: "Free", paid: "Paid", "not-set": "Not set yet" };

export const formatNames: Named<typeof formats> = {
  online: "Online, on your own",
  live: "Live, with others online",
  "in-person": "In person, in a room",
  "not-set": "Not set yet",
};

export const levelName = (level: string) => (levelNames as Record<string, string>)[level] ?? level;

export function audienceInWords(audiences: readonly string[]): string {
  if (audiences.length > 1) return "For home and for work";
  return audiences[0] === "work" ? "For work" : "For home";
}

/** "2 courses for “listen”", once somebody searched or narrowed the list. */
export function searchInWords({ audience, q, ...narrowed }: CatalogueFilter, found: number): string | null {
  if (!q && !Object.values(narrowed).some(Boolean)) return null;
  const fit = found === 1 ? "1 course" : `${found} courses`;
  const where = audience ? ` ${audience === "home" ? "for home" : "for work"}` : "";
  return `${fit}${where}${q ? ` for “${q}”` : ""}${Object.values(narrowed).some(Boolean) ? ", with your choices" : ""}`;
}

/** What is sold before all of it is there says wherever its price stands what somebody gets today, and what comes later. */
export const openSoFar: Readonly<Record<string, string>> = {
  "level-2":
    "You get 6 of 24 ideas today. The other 18 open for you as they are ready, with nothing more to pay. No certificate yet.",
};

/** One step of the ladder is a room and not a course on the portal: free, and found by where and when. */
export const isWorkshop = ({ slug }: Pick<Course, "slug">) => slug === "get-started";

/** A course that is not open has no price yet; it is never called free. */
export function costInWords(course: Pick<Course, "slug" | "isOpen" | "pricePence">): string {
  if (isWorkshop(course)) return "Free";
  return course.isOpen ? price(course.pricePence) : "Price not set yet";
}

export function lengthInWords({ slug, minutes }: Pick<Course, "slug" | "minutes">): string {
  if (isWorkshop({ slug })) return "Each workshop says how long";
  return minutes > 0 ? `About ${duration(minutes)} in all` : "Length not set yet";
}

/** No price of the network's is public yet, so ours are examples and always say so. */
export const examplePrice = "Example price. The network has not published its prices yet.";

export const payeeNames: Record<string, string> = { imt: "I Matter Training" };
