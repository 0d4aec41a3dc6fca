import type { Lesson } from "@/lib/domain/training/courses/shape";
import type { Place } from "@/lib/domain/training/enrolments/shape";

/** The lesson last worked on if it is not marked yet, otherwise the first one not marked. */
export function resumeAt({ version, progress, lastLesson }: Place): Lesson | null {
  const last = version.lessons.find(({ slug }) => slug === lastLesson);
  return last && !progress.done.has(last.id) ? last : progress.next;
}
