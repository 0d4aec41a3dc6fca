import type { Search } from "@/lib/domain/training/published-workshops/shape";

/** Each area's workshops as an address that calendars can follow. */
export function CalendarsOfAreas({ areas }: Pick<Search, "areas">) {
  if (areas.length === 0) return null;
  return (
    <details className="no-print rounded-card border border-line bg-card px-5">
      <summary className="flex min-h-12 items-center font-bold">
        Follow the workshops of an area in your calendar
      </summary>
      <ul className="space-y-1 pb-4">
        {areas.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/workshops/calendar.ics?area=${slug}`} className="inline-flex min-h-11 items-center">
              {name}: calendar file,
            </a>{" "}
            <a href={`/workshops/events.json?area=${slug}`} className="inline-flex min-h-11 items-center">
              and as data
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
