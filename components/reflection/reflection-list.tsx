import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import type { OwnReflection } from "@/lib/domain/training/reflections/shape";
import { notWatched, onlyYou } from "@/lib/domain/training/reflections/words";
import { DeleteReflection } from "./delete-reflection";

/** Everything the learner wrote, course by course, to read again or take away. */
export function ReflectionList({
  area,
  reflections,
  deleted,
}: {
  area: string;
  reflections: readonly OwnReflection[];
  deleted: boolean;
}) {
  const courses = [...new Set(reflections.map(({ course }) => course))];
  return (
    <div className="max-w-prose space-y-10">
      {deleted && <Notice kind="good" title="It is deleted." live />}
      <Notice kind="private" title="Only you">
        <p>{onlyYou}</p>
        <p>
          {notWatched} <a href="/help-now">See who can help now</a>.
        </p>
      </Notice>
      {courses.length === 0 && (
        <EmptyState title="Nothing written yet" action={<Button href={area}>Back to my learning</Button>}>
          <p>When you answer a question in a lesson, you find it here again. Every box may stay empty.</p>
        </EmptyState>
      )}
      {courses.map((course) => (
        <section key={course} className="space-y-6">
          <h2>{course}</h2>
          {reflections
            .filter((each) => each.course === course)
            .map((each) => (
              <article
                key={each.id}
                className="keep-together space-y-2 rounded-card border border-line bg-card p-5"
              >
                <h3 className="text-lg">{each.ask}</h3>
                <p className="whitespace-pre-wrap">{each.text}</p>
                <p className="text-sm text-quiet">
                  Last changed <DateText date={each.updatedAt} />
                </p>
                <DeleteReflection reflection={each.id} ask={each.ask} />
              </article>
            ))}
        </section>
      ))}
      {courses.length > 0 && (
        <div className="no-print">
          <Button href={`${area}/reflections/download`} kind="secondary" icon="download">
            Download as a text file
          </Button>
        </div>
      )}
    </div>
  );
}
