import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Button } from "@/components/ui/button";
import type { CourseInFull, Lesson } from "@/lib/domain/training/courses/shape";
import { costInWords } from "@/lib/domain/training/courses/words";
import { duration } from "@/lib/platform/dates";
import { Reading } from "./reading";

type Props = { course: CourseInFull; lesson: Lesson; lessons: number };

/** One whole lesson for anybody to read; nothing is kept, because nobody has joined. */
export function PreviewLesson({ course, lesson, lessons }: Props) {
  const here = `/learning/${course.slug}`;
  return (
    <article className="mx-auto max-w-prose space-y-8">
      <header className="space-y-3">
        <Breadcrumb
          trail={[
            { href: "/learning", label: "Learning" },
            { href: here, label: course.title },
          ]}
        />
        <p className="font-bold text-stage-2-deep">
          {`A lesson to try: ${lesson.number} of ${lessons}, about ${duration(lesson.minutes)}`}
        </p>
        <h1>{lesson.title}</h1>
      </header>
      <Reading html={lesson.reading} />
      <Questions lesson={lesson} />
      <aside className="no-print space-y-3 rounded-card border-2 border-accent bg-card p-5 sm:p-6">
        <h2 className="text-xl">Would you like to go on?</h2>
        <p>{`${course.title}: ${costInWords(course) === "Free" ? "free" : costInWords(course)}, ${lessons} lessons, at your own pace. You can stop at any point.`}</p>
        <Button href={here}>About this course, and how to join</Button>
      </aside>
    </article>
  );
}

function Questions({ lesson }: { lesson: Lesson }) {
  if (lesson.prompts.length === 0) return null;
  return (
    <section aria-labelledby="to-think-about" className="space-y-3 rounded-card bg-tint p-5 sm:p-6">
      <h2 id="to-think-about" className="text-xl">
        To think about
      </h2>
      <ul className="list-disc space-y-2 pl-5">
        {lesson.prompts.map(({ key, ask }) => (
          <li key={key}>{ask}</li>
        ))}
      </ul>
      <p className="text-quiet">
        Inside the course there is a private box under each question, and a short check with feedback. Nothing
        is marked.
      </p>
    </section>
  );
}
