import type { TimesNear } from "@/lib/domain/training/lead-times/shape";
import { partNames, weekdayNames } from "@/lib/domain/training/lead-times/words";

/** So that a school can ask for days on which somebody could come. It promises nothing, and any day can be asked for. */
export function LeadTimesNear({ times }: { times: TimesNear }) {
  if (times.length === 0) return null;
  return (
    <section aria-labelledby="lead-times" className="max-w-prose space-y-3">
      <h2 id="lead-times">When Leads near you could come</h2>
      <ul className="list-disc space-y-1 pl-5 marker:text-accent">
        {times.map(({ weekday, parts }) => (
          <li key={weekday}>
            {weekdayNames[weekday]}: {parts.map((part) => partNames[part].toLowerCase()).join(", ")}
          </li>
        ))}
      </ul>
      <p>You can ask for any other day too.</p>
    </section>
  );
}
