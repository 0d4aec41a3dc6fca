import { NotFound } from "@/lib/platform/errors";
import type { CourseVersion, Lesson } from "../courses/shape";

/** One lesson of a version by its short name, with its neighbours. */
export function lessonIn(
  version: CourseVersion,
  slug: string,
): { lesson: Lesson; before: Lesson | null; after: Lesson | null } {
  const at = version.lessons.findIndex((lesson) => lesson.slug === slug);
  const lesson = version.lessons[at];
  if (!lesson) throw new NotFound("lesson");
  return { lesson, before: version.lessons[at - 1] ?? null, after: version.lessons[at + 1] ?? null };
}
