import { Illustration } from "@/components/course/illustration";
import { Button } from "@/components/ui/button";
import type { Place } from "@/lib/domain/training/enrolments/shape";
import { progressInWords } from "@/lib/domain/training/enrolments/words";
import { resumeAt } from "./resume-at";

/** The one big thing on a learner's first page: go on from here. */
export function PickUp({ area, place }: { area: string; place: Place }) {
  const lesson = resumeAt(place);
  if (!lesson) return null;
  const begun = place.progress.done.size > 0 || place.lastLesson !== null;
  return (
    <section
      aria-labelledby="pick-up"
      className="grid items-center gap-6 overflow-hidden rounded-card border-2 border-accent bg-card sm:grid-cols-[1.4fr_1fr]"
    >
      <div className="space-y-3 p-5 sm:p-7">
        <p>
          <a href={`${area}/learning/${place.id}`} className="inline-flex min-h-11 items-center font-bold">
            {place.course.title}
          </a>
        </p>
        <h2 id="pick-up">{lesson.title}</h2>
        <p className="text-quiet">{progressInWords(place)}</p>
        <Button href={`${area}/learning/${place.id}/${lesson.slug}`} icon="arrow">
          {begun ? "Pick up where you were" : "Begin the first lesson"}
        </Button>
      </div>
      <Illustration src={place.course.illustration} className="h-full w-full object-cover" />
    </section>
  );
}
