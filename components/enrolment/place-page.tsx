import { PageHeading } from "@/components/site/page-heading";
import { Notice } from "@/components/ui/notice";
import { StatusTag } from "@/components/ui/status-tag";
import type { Place } from "@/lib/domain/training/enrolments/shape";
import { progressInWords, stateWords } from "@/lib/domain/training/enrolments/words";
import { LessonSteps } from "./lesson-steps";
import { PlaceActions } from "./place-actions";
import { PlaceNow } from "./place-now";

type Props = {
  area: string;
  place: Place;
  /** A code has opened the place just now. */
  justFunded: boolean;
};

/** A course the learner has joined: where it stands, every lesson, and how to pause or leave. */
export function PlacePage({ area, place, justFunded }: Props) {
  const { label, kind } = stateWords[place.state];
  return (
    <div className="space-y-10">
      <div>
        <PageHeading
          trail={[{ href: area, label: "My learning" }]}
          title={place.course.title}
          lead={place.course.strapline}
        >
          <StatusTag kind={kind}>{label}</StatusTag>
        </PageHeading>
        {justFunded && place.paidBy === "funder" && place.state === "active" && (
          <div className="pb-6">
            <Notice kind="good" title="Your funded place is open. You pay nothing." live />
          </div>
        )}
        <PlaceNow area={area} place={place} />
      </div>
      <section aria-labelledby="lessons" className="space-y-6">
        <div className="space-y-1">
          <h2 id="lessons">Lessons</h2>
          <p className="max-w-prose text-lg">{progressInWords(place)}</p>
        </div>
        <LessonSteps area={area} place={place} />
      </section>
      <PlaceActions area={area} place={place} />
    </div>
  );
}
