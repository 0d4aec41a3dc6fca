import { Icon } from "@/components/ui/icon";
import type { Lesson } from "@/lib/domain/training/courses/shape";
import type { Place } from "@/lib/domain/training/enrolments/shape";
import { duration } from "@/lib/platform/dates";
import { resumeAt } from "./resume-at";

/** Every lesson, part by part, each with its state in words. Any of them can be read in any order. */
export function LessonSteps({ area, place }: { area: string; place: Place }) {
  const canRead = place.state === "active" || place.state === "completed";
  const here = canRead ? resumeAt(place) : null;
  const course = `${area}/learning/${place.id}`;
  const { parts, gateway } = place.version;
  return (
    <div className="space-y-8">
      {parts.map((part, index) => (
        <section key={part.title} className="space-y-3">
          <div>
            <h3>{parts.length > 1 ? `Part ${index + 1}: ${part.title}` : part.title}</h3>
            <p className="max-w-prose text-quiet">{part.summary}</p>
          </div>
          <ol className="divide-y divide-line rounded-card border border-line bg-card px-4 sm:px-5">
            {part.lessons.map((lesson) => (
              <Step
                key={lesson.id}
                number={lesson.number}
                title={lesson.title}
                note={noteFor(lesson, place, here)}
                done={place.progress.done.has(lesson.id)}
                next={lesson === here}
                href={canRead ? `${course}/${lesson.slug}` : undefined}
              />
            ))}
          </ol>
        </section>
      ))}
      {gateway && (
        <ol className="rounded-card border border-line bg-card px-4 sm:px-5">
          <Step
            number="G"
            title={gateway.title}
            note={place.gatewayAt ? "Reached" : "A pause to look back, whenever you like. Nothing is marked."}
            done={place.gatewayAt !== null}
            next={false}
            href={canRead ? `${course}/gateway` : undefined}
          />
        </ol>
      )}
    </div>
  );
}

function noteFor(lesson: Lesson, place: Place, here: Lesson | null): string {
  const time = `About ${duration(lesson.minutes)}`;
  if (place.progress.done.has(lesson.id)) return `Done. ${time}.`;
  if (lesson !== here) return `${time}.`;
  return place.progress.done.size > 0 ? `You are here. ${time}.` : `Start here. ${time}.`;
}

type StepProps = {
  number: number | string;
  title: string;
  note: string;
  done: boolean;
  next: boolean;
  href?: string | undefined;
};

function Step({ number, title, note, done, next, href }: StepProps) {
  const look = done
    ? "border-good bg-good-tint text-good"
    : next
      ? "border-accent bg-accent text-on-accent"
      : "border-edge text-quiet";
  return (
    <li className="relative flex items-start gap-4 py-4" aria-current={next ? "step" : undefined}>
      <span
        className={`grid size-9 shrink-0 place-items-center rounded-full border-2 text-sm font-bold ${look}`}
      >
        {done ? <Icon name="tick" className="size-4" /> : number}
      </span>
      <span className="min-w-0 pt-0.5">
        {href ? (
          <a href={href} className="stretched font-bold">
            {title}
          </a>
        ) : (
          <span className="font-bold">{title}</span>
        )}
        <span className="block text-sm text-quiet">{note}</span>
      </span>
    </li>
  );
}
