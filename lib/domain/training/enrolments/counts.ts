import "server-only";
import { type Figure, throughTheGate } from "@/lib/domain/network/disclosure/disclosure";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";

export type CourseFigures = {
  readonly slug: string;
  readonly title: string;
  readonly learning: Figure;
  readonly finished: Figure;
  readonly waiting: Figure;
  readonly over: Figure;
};

type Row = { slug: string; title: string; learning: number; finished: number; waiting: number; over: number };

/** How many people are on each open course, through the gate. Never who (and no totals to subtract from). */
export async function enrolmentFigures(actor: Actor): Promise<CourseFigures[]> {
  allow(actor, "enrolment.count");
  const rows = await within(
    actor,
    "training",
    (tx) => tx.$queryRaw<Row[]>`
      SELECT c.slug, c.title,
        coalesce(sum(n.enrolments) FILTER (WHERE n.state IN ('active', 'paused')), 0)::int AS learning,
        coalesce(sum(n.enrolments) FILTER (WHERE n.state = 'completed'), 0)::int AS finished,
        coalesce(sum(n.enrolments) FILTER (WHERE n.state = 'provisional'), 0)::int AS waiting,
        coalesce(sum(n.enrolments) FILTER (WHERE n.state IN ('left', 'ended')), 0)::int AS over
      FROM training.course c LEFT JOIN training.enrolment_counts() n ON n.course_id = c.id
      WHERE c.is_open GROUP BY c.id ORDER BY c.position`,
  );
  return rows.map(({ learning, finished, waiting, over, ...course }) => ({
    ...course,
    learning: throughTheGate(learning),
    finished: throughTheGate(finished),
    waiting: throughTheGate(waiting),
    over: throughTheGate(over),
  }));
}
