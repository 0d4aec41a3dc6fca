import { Icon } from "@/components/ui/icon";
import { StatusTag } from "@/components/ui/status-tag";
import type { Course } from "@/lib/domain/training/courses/shape";
import {
  audienceInWords,
  costInWords,
  lengthInWords,
  levelName,
  openSoFar,
} from "@/lib/domain/training/courses/words";
import { Illustration } from "./illustration";

/** An open course: what it is, for whom, how long, what it costs and where to go next. */
export function CourseCard({ course }: { course: Course }) {
  return (
    <article className="keep-together relative flex h-full flex-col overflow-hidden rounded-card border border-line bg-card hover:border-edge hover:shadow-lift">
      <Illustration src={course.illustration} lazy className="h-auto w-full border-b border-line" />
      <div className="flex grow flex-col gap-3 p-5 sm:p-6">
        <p className="text-sm font-bold text-quiet">{`${levelName(course.level)} · ${audienceInWords(course.audiences)}`}</p>
        <h3>
          <a href={`/learning/${course.slug}`} className="stretched">
            {course.title}
          </a>
        </h3>
        <p className="text-quiet">{course.strapline}</p>
        <CardFacts course={course} />
      </div>
    </article>
  );
}

function CardFacts({ course }: { course: Course }) {
  return (
    <ul className="mt-auto space-y-1 pt-2 font-bold">
      <li className="flex items-center gap-2">
        <Icon name="clock" className="size-5 shrink-0 text-accent" />
        {lengthInWords(course)}
      </li>
      <li className="flex items-center gap-2">
        <Icon name="money" className="size-5 shrink-0 text-accent" />
        <span>
          {costInWords(course)}
          {course.pricePence > 0 && <span className="font-normal text-quiet"> (example price)</span>}
          {openSoFar[course.slug] && <span className="block font-normal">{openSoFar[course.slug]}</span>}
        </span>
      </li>
    </ul>
  );
}

/** A step of the ladder that is not open: said plainly, with a way to hear when it is. */
export function LaterCourse({ course }: { course: Course }) {
  return (
    <li className="keep-together flex flex-col gap-2 rounded-card border border-line bg-card p-5 sm:flex-row sm:items-center sm:justify-between sm:gap-6">
      <div className="min-w-0 space-y-1">
        <p className="text-sm font-bold text-quiet">{audienceInWords(course.audiences)}</p>
        <h3>
          <a href={`/learning/${course.slug}`}>{course.title}</a>
        </h3>
        <p className="text-quiet">{course.strapline}</p>
        <p>{`${costInWords(course)}. ${lengthInWords(course)}.`}</p>
      </div>
      <div className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-1 sm:flex-col sm:items-end">
        <StatusTag kind="ended">Not open yet</StatusTag>
        <a href={interestIn(course.slug)} className="inline-flex min-h-11 items-center font-bold">
          Tell me when it opens
        </a>
      </div>
    </li>
  );
}

export const interestIn = (slug: string) => `/express-interest?course=${slug}&route=course`;
