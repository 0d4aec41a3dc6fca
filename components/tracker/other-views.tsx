import type { OtherView } from "@/lib/domain/cic/trackers/shape";
import { day } from "@/lib/platform/dates";

/** What a practitioner sees otherwise. It stands beside the person's own view and changes nothing in it. */
export function OtherViews({ views }: { views: readonly OtherView[] }) {
  return (
    <ul className="space-y-2">
      {views.map(({ rating, words, by, at }) => (
        <li key={`${by} ${at.toISOString()}`}>
          <span className="font-bold">{rating}</span>, says {by}, on {day(at)}: “{words}”
        </li>
      ))}
    </ul>
  );
}
