import { Icon } from "@/components/ui/icon";
import type { LessonView } from "@/lib/domain/training/lessons/shape";

const link =
  "flex min-h-11 flex-col rounded-card border border-line bg-card p-4 no-underline hover:border-edge";

/** The lessons on either side, open in any order. */
export function WayOn({ course, view }: { course: string; view: LessonView }) {
  const { before, after, place } = view;
  const gateway = !after && place.version.gateway;
  return (
    <nav aria-label="Lessons beside this one" className="no-print grid gap-3 sm:grid-cols-2">
      {before ? (
        <a href={`${course}/${before.slug}`} className={link}>
          <span className="flex items-center gap-2 text-sm text-quiet">
            <Icon name="back" className="size-4" />
            The one before
          </span>
          <span className="font-bold">{before.title}</span>
        </a>
      ) : (
        <a href={course} className={link}>
          <span className="flex items-center gap-2 text-sm text-quiet">
            <Icon name="back" className="size-4" />
            Back to
          </span>
          <span className="font-bold">{place.course.title}</span>
        </a>
      )}
      {(after || gateway) && (
        <a href={`${course}/${after ? after.slug : "gateway"}`} className={`${link} sm:text-right`}>
          <span className="flex items-center gap-2 text-sm text-quiet sm:justify-end">
            The next one
            <Icon name="arrow" className="size-4" />
          </span>
          <span className="font-bold">{after ? after.title : gateway ? gateway.title : ""}</span>
        </a>
      )}
    </nav>
  );
}
