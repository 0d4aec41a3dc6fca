import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Course } from "@/lib/domain/training/courses/shape";
import { isWorkshop } from "@/lib/domain/training/courses/words";
import { CourseCard, LaterCourse } from "./course-card";

type Props = { courses: readonly Course[]; searched: string | null };

/** What is open now as cards, the rest of the ladder below it, and never an empty page without a way on. */
export function CourseList({ courses, searched }: Props) {
  return (
    <div id="results" className="scroll-mt-6 space-y-6">
      {searched && (
        <p className="flex flex-wrap items-center gap-x-5 text-lg font-bold">
          {searched}
          <a href="/learning" className="inline-flex min-h-11 items-center">
            Start again
          </a>
        </p>
      )}
      {courses.length === 0 ? <NothingFits /> : <Found courses={courses} />}
    </div>
  );
}

function Found({ courses }: Pick<Props, "courses">) {
  const isOpen = (course: Course) => course.isOpen || isWorkshop(course);
  const open = courses.filter(isOpen);
  const later = courses.filter((course) => !isOpen(course));
  return (
    <div className="space-y-12">
      <section aria-labelledby="open-now" className="space-y-5">
        <h2 id="open-now">Open now</h2>
        {open.length === 0 ? (
          <p className="rounded-card bg-tint p-5">
            None of the courses that fit are open yet. The <a href="/learning/introduction">Introduction</a>{" "}
            is free and open to everyone.
          </p>
        ) : (
          <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
            {open.map((course) => (
              <li key={course.id}>
                <CourseCard course={course} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {later.length > 0 && (
        <section aria-labelledby="not-open-yet" className="space-y-5">
          <div className="space-y-1">
            <h2 id="not-open-yet">Not open yet</h2>
            <p className="max-w-prose text-quiet">
              The rest of the ladder. These have no dates and no prices yet, and we will not guess. You can
              ask to hear when one opens.
            </p>
          </div>
          <ul className="space-y-3">
            {later.map((course) => (
              <LaterCourse key={course.id} course={course} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function NothingFits() {
  return (
    <EmptyState
      title="No course fits all of that"
      action={
        <div className="flex flex-wrap justify-center gap-3">
          <Button href="/learning">See every course</Button>
          <Button href="/express-interest?route=course" kind="secondary">
            Tell us what you hoped to find
          </Button>
        </div>
      }
    >
      <p>
        Try fewer words, or leave one of the choices open. If you are not sure where to begin, the{" "}
        <a href="/learning/introduction">Introduction</a> is free and takes about 25 minutes.
      </p>
    </EmptyState>
  );
}
