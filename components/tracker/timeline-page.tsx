import { PageHeading } from "@/components/site/page-heading";
import type { Timeline } from "@/lib/domain/cic/trackers/shape";
import { time } from "@/lib/platform/dates";

/** Everything that happened in the Tracker, day by day. */
export function TimelinePage({ area, days }: { area: { path: string }; days: Timeline }) {
  return (
    <>
      <PageHeading
        title="How it went, day by day"
        lead="Newest first. Only you see this page."
        trail={[
          { href: area.path, label: "My learning" },
          { href: `${area.path}/tracker`, label: "Your Tracker" },
        ]}
      />
      <ol className="max-w-prose space-y-6">
        {days.map(([on, moments]) => (
          <li key={on} className="keep-together border-l-4 border-stage-4 pl-5">
            <h2 className="text-lg">{on}</h2>
            <ul className="space-y-3 pt-2">
              {moments.map(({ at, what, words }) => (
                <li key={`${at.toISOString()} ${what} ${words}`}>
                  <p>
                    <span className="font-bold">{what}</span>{" "}
                    <span className="text-sm text-quiet">{time(at)}</span>
                  </p>
                  {words && <p className="whitespace-pre-wrap text-quiet">{words}</p>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
