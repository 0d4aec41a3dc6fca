import { Notice } from "@/components/ui/notice";
import type { Course } from "@/lib/domain/training/courses/shape";
import type { MyPlace } from "@/lib/domain/training/workshop-places/shape";
import { doneWords, keptInWords } from "@/lib/domain/training/workshop-places/words";
import { HowWasIt, WhatNow } from "./afterwards";
import { KeepNotice } from "./keep-notice";
import { MovedNotice } from "./moved-notice";
import { PlaceFacts } from "./place-facts";
import { PlaceNotice } from "./place-notice";
import { StillToCome, Today } from "./still-to-come";

type PlacePageProps = {
  place: MyPlace;
  /** How many wait before them, and themselves: 1 is next. */
  turn?: number | null;
  done: string | undefined;
  courses: readonly Course[];
};

/** One page for everything about a place, in the order in which it matters at that hour. Giving it back comes last. */
export function PlacePage({ place, turn = null, done, courses }: PlacePageProps) {
  const says = done === "kept" && place.kept ? keptInWords(place, turn) : saysOf(done);
  const off = place.workshop.state === "cancelled";
  const booked = place.state === "booked" && !off;
  const after = booked && place.time === "after";
  return (
    <div className="space-y-8">
      <KeepNotice place={place} />
      {says && <Notice kind="good" title={says} live />}
      <MovedNotice place={place} />
      {booked && place.time === "today" && <Today place={place} />}
      <PlaceNotice place={place} turn={done === "kept" ? null : turn} answered={says !== null} />
      {after && <HowWasIt place={place} />}
      <PlaceFacts place={place} />
      {after && <WhatNow place={place} courses={courses} />}
      {!off && !place.begun && <StillToCome place={place} />}
    </div>
  );
}

const saysOf = (done: string | undefined) =>
  done && Object.hasOwn(doneWords, done) ? doneWords[done as keyof typeof doneWords] : null;
