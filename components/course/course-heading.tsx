import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { StatusTag } from "@/components/ui/status-tag";
import type { CourseInFull } from "@/lib/domain/training/courses/shape";
import { costInWords, isWorkshop, lengthInWords } from "@/lib/domain/training/courses/words";
import { Illustration } from "./illustration";

/** Name, one line, price and time at a glance, with the picture beside them on a wide screen. */
export function CourseHeading({ course }: { course: CourseInFull }) {
  const preview = course.version?.lessons.some((lesson) => lesson.isPreview);
  return (
    <div className="grid items-center gap-x-10 gap-y-6 lg:grid-cols-[1.2fr_1fr]">
      <div>
        <PageHeading
          trail={[{ href: "/learning", label: "Learning" }]}
          title={course.title}
          lead={course.strapline}
        >
          <Begin course={course} />
          {preview && (
            <Button href={`/learning/${course.slug}/preview`} kind="secondary">
              Read a lesson first
            </Button>
          )}
        </PageHeading>
        <p className="-mt-3 font-bold">
          {costInWords(course)}
          {course.pricePence > 0 && <span className="font-normal text-quiet"> (example price)</span>}
          <span aria-hidden="true" className="px-2 text-quiet">
            ·
          </span>
          {lengthInWords(course)}
        </p>
      </div>
      <Illustration src={course.illustration} className="h-auto w-full rounded-card border border-line" />
    </div>
  );
}

function Begin({ course }: { course: CourseInFull }) {
  if (isWorkshop(course)) return <Button href="/workshops">Find a workshop</Button>;
  if (course.isOpen) return <Button href="#next-step">Start this course</Button>;
  return <StatusTag kind="ended">Not open yet</StatusTag>;
}
