import type { Review } from "@/lib/domain/cic/appointments/shape";
import { day } from "@/lib/platform/dates";

/** What each review found, newest first. It speaks of the hub alone. */
export function ReviewList({ reviews, empty }: { reviews: readonly Review[]; empty: string }) {
  if (reviews.length === 0) return <p className="text-quiet">{empty}</p>;
  return (
    <ul className="grid gap-4">
      {reviews.map(({ id, words, reviewedAt, nextOn }) => (
        <li key={id} className="keep-together space-y-2 rounded-card border border-line bg-card p-5">
          <p>
            <strong>{day(reviewedAt)}</strong>
            <span className="text-quiet">. The next review was set for {day(nextOn)}.</span>
          </p>
          <p className="whitespace-pre-line wrap-anywhere">{words}</p>
        </li>
      ))}
    </ul>
  );
}
