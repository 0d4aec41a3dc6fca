import { PageHeading } from "@/components/site/page-heading";
import type { Place } from "@/lib/domain/training/enrolments/shape";
import { PlaceNow } from "./place-now";

/** Shown for a lesson of a course that is not open to its learner now: why not, and the one press that helps. */
export function ClosedPlace({ area, place }: { area: string; place: Place }) {
  return (
    <div className="mx-auto max-w-prose">
      <PageHeading
        trail={[
          { href: area, label: "My learning" },
          { href: `${area}/learning/${place.id}`, label: place.course.title },
        ]}
        title="This lesson is closed just now"
      />
      <PlaceNow area={area} place={place} />
    </div>
  );
}
