import type { Goal } from "@/lib/domain/cic/trackers/shape";
import { endWords } from "@/lib/domain/cic/trackers/words";
import { day } from "@/lib/platform/dates";

/** Goals that were put away, each with its reason: to read, and nothing more is asked of them. */
export function AwayGoals({ goals, path }: { goals: readonly Goal[]; path: string }) {
  const away = goals.filter((goal) => goal.archivedAt);
  if (away.length === 0) return null;
  return (
    <section aria-labelledby="away" className="space-y-4">
      <h2 id="away">Goals you put away</h2>
      <ul className="max-w-prose divide-y divide-line rounded-card border border-line bg-card px-5">
        {away.map(({ id, words, archivedAt, ended }) => (
          <li key={id} className="py-3.5">
            <a href={`${path}/goals/${id}`}>{words}</a>
            <p className="text-quiet">
              {ended && endWords[ended]}. Put away on {archivedAt && day(archivedAt)}.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
