import type { CatalogueFilter, costs, formats, lengths } from "./schema";
import type { Course } from "./shape";
import { isWorkshop } from "./words";

/** How long a course is, in the bands people choose between. */
function lengthOf({ minutes }: Pick<Course, "minutes">): (typeof lengths)[number] {
  if (minutes === 0) return "not-set";
  if (minutes <= 60) return "short";
  return minutes <= 180 ? "medium" : "long";
}

function costOf(course: Course): (typeof costs)[number] {
  if (isWorkshop(course)) return "free";
  if (!course.isOpen) return "not-set";
  return course.pricePence === 0 ? "free" : "paid";
}

/** The format is a sentence for people; its first word says which kind it is. */
function formatOf({ format }: Pick<Course, "format">): (typeof formats)[number] {
  const first = /^\w+/.exec(format)?.[0].toLowerCase();
  if (first === "online" || first === "live") return first;
  return first === "workshop" ? "in-person" : "not-set";
}

/** The courses that fit every filter given: open ones first, then the rest of the ladder in its order. */
export function fitting<C extends Course>(courses: readonly C[], filter: CatalogueFilter): C[] {
  const fits = courses.filter(
    (course) =>
      (!filter.audience || course.audiences.includes(filter.audience)) &&
      (!filter.level || course.level === filter.level) &&
      (!filter.length || lengthOf(course) === filter.length) &&
      (!filter.cost || costOf(course) === filter.cost) &&
      (!filter.format || formatOf(course) === filter.format) &&
      speaksOf(course, filter.q),
  );
  return [...fits.filter((course) => course.isOpen), ...fits.filter((course) => !course.isOpen)];
}

/** Every word typed must be somewhere in what the course says about itself. */
function speaksOf(course: Course, typed = ""): boolean {
  const text = [course.title, course.level, course.strapline, course.whatItIs, course.whoFor, course.format]
    .join(" ")
    .toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
