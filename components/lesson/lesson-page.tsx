import { ReflectionSection } from "@/components/reflection/reflection-section";
import { WritingForm } from "@/components/reflection/writing-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { markLesson } from "@/lib/domain/training/lessons/actions";
import type { LessonView } from "@/lib/domain/training/lessons/shape";
import { duration } from "@/lib/platform/dates";
import { CheckForm } from "./check-form";
import { MarkCard } from "./mark-card";
import { Reading } from "./reading";
import { WayOn } from "./way-on";

/**
 * Read, try out, reflect, mark: in that order, each as optional as the learner likes. The boxes stand beside the mark,
 * in one form with it, so that marking keeps what was typed.
 */
export function LessonPage({ area, view }: { area: string; view: LessonView }) {
  const { place, lesson, chosen } = view;
  const course = `${area}/learning/${place.id}`;
  return (
    <article className="mx-auto max-w-prose space-y-10">
      <header className="space-y-3">
        <Breadcrumb
          trail={[
            { href: area, label: "My learning" },
            { href: course, label: place.course.title },
          ]}
        />
        <p className="font-bold text-stage-2-deep">
          {`Lesson ${lesson.number} of ${place.version.lessons.length}, about ${duration(lesson.minutes)}`}
        </p>
        <h1>{lesson.title}</h1>
        <p className="text-lg text-quiet">{lesson.summary}</p>
      </header>
      <Reading html={lesson.reading} />
      {lesson.checks.length > 0 && (
        <section aria-labelledby="checks" className="space-y-6">
          <div>
            <h2 id="checks">Something to try out</h2>
            <p className="text-quiet">
              Nothing here is marked or added up. Each answer has something to say.
            </p>
          </div>
          {lesson.checks.map((check, number) => (
            <CheckForm
              key={check.question}
              place={place.id}
              lesson={lesson.slug}
              number={number}
              check={check}
              chosen={chosen[number] ?? null}
            />
          ))}
        </section>
      )}
      <WritingForm
        action={markLesson}
        fields={{ enrolment: place.id, lesson: lesson.slug }}
        boxes={<ReflectionSection prompts={lesson.prompts} written={view.written} was={view.was} />}
      >
        <MarkCard view={view} />
      </WritingForm>
      <WayOn course={course} view={view} />
    </article>
  );
}
