import { WhatFollows } from "@/components/published-workshop/what-follows";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { Notice } from "@/components/ui/notice";
import { StatusTag } from "@/components/ui/status-tag";
import { SummaryList } from "@/components/ui/summary-list";
import type { Course } from "@/lib/domain/training/courses/shape";
import { whenInWords, whereInWords } from "@/lib/domain/training/published-workshops/words";
import type { MyPlace } from "@/lib/domain/training/workshop-places/shape";
import {
  doneWords,
  peopleInWords,
  placeInWords,
  staysInWords,
} from "@/lib/domain/training/workshop-places/words";
import { FeedbackForm } from "./feedback-form";
import { KeepNotice } from "./keep-notice";
import { ChangeForm, GiveBack, SendMore, StopReminders, TakeOffer } from "./place-forms";

type PlacePageProps = { place: MyPlace; done: string | undefined; courses: readonly Course[] };

/** One page for everything about a place, in the order in which it matters at that hour. */
export function PlacePage({ place, done, courses }: PlacePageProps) {
  const says = done && Object.hasOwn(doneWords, done) ? doneWords[done as keyof typeof doneWords] : null;
  const off = place.workshop.state === "cancelled";
  const over = place.time === "after" && place.state === "booked" && !off;
  return (
    <div className="space-y-8">
      <KeepNotice place={place} />
      {!off && place.time === "today" && place.state === "booked" && <Today place={place} />}
      {says && <Notice kind="good" title={says} live />}
      {off && <Notice kind="warn" title="This workshop has been called off. You need do nothing." />}
      <PlaceFacts place={place} />
      {over && <Afterwards place={place} courses={courses} />}
      {!off && !place.begun && <StillToCome place={place} />}
    </div>
  );
}

function PlaceFacts({ place }: { place: MyPlace }) {
  const { workshop, state } = place;
  const { label, kind } = placeInWords(place);
  const rows = [
    { label: "Your place", value: <StatusTag kind={kind}>{label}</StatusTag> },
    { label: "For", value: peopleInWords(place.party) },
    { label: "When", value: whenInWords(workshop) },
    { label: "Where", value: whereInWords(workshop) },
    { label: "Access", value: workshop.host.access },
    {
      label: "Your details",
      value:
        state === "cancelled" ? (
          staysInWords(workshop.listGoesOn)
        ) : (
          <>
            On the list until <DateText date={workshop.listGoesOn} />. Then they are deleted.
          </>
        ),
    },
  ];
  return <SummaryList rows={rows} />;
}

function Today({ place }: { place: MyPlace }) {
  return (
    <section aria-labelledby="today" className="space-y-3">
      <h2 id="today">Today is the day</h2>
      {place.checkedIn ? (
        <p>We have noted that you are here. There is nothing more to do.</p>
      ) : (
        <>
          <Button href={`/workshops/${place.workshop.code}/check-in?place=${place.key}`}>
            Say that we are here
          </Button>
          <p>You need the code from the slide in the room.</p>
        </>
      )}
    </section>
  );
}

function StillToCome({ place }: { place: MyPlace }) {
  const { state, key, offerEndsAt } = place;
  if (state === "cancelled" || state === "lapsed")
    return <Button href={`/workshops/${place.workshop.code}`}>See this workshop again</Button>;
  return (
    <>
      {state === "offered" && offerEndsAt && (
        <section aria-labelledby="offer" className="space-y-3">
          <h2 id="offer">There is room for you</h2>
          <p>
            We hold it until <DateText date={offerEndsAt} withTime />. After that it goes to the next in line.
          </p>
          <TakeOffer place={key} />
        </section>
      )}
      <section aria-labelledby="give-back" className="space-y-3">
        <h2 id="give-back">{state === "booked" ? "You cannot come?" : "You no longer want to wait?"}</h2>
        <GiveBack place={key} label={state === "booked" ? "Give the place back" : "Leave the waiting list"} />
      </section>
      {place.reminders && (
        <section aria-labelledby="reminders" className="space-y-3">
          <h2 id="reminders">Reminders</h2>
          <p>We write seven days and one day before.</p>
          <StopReminders place={key} />
        </section>
      )}
      <section aria-labelledby="change-it" className="space-y-3">
        <h2 id="change-it">Change something</h2>
        <ChangeForm place={place} />
      </section>
    </>
  );
}

/** What follows is offered, and only that (SN-5): links, costs, and a letter for whoever asks for one. */
function Afterwards({ place, courses }: { place: MyPlace; courses: readonly Course[] }) {
  return (
    <>
      <section aria-labelledby="how-it-was" className="space-y-3">
        <h2 id="how-it-was">How was it?</h2>
        {place.hasSaid ? (
          <p>You have told us. Thank you.</p>
        ) : (
          <>
            <p className="max-w-prose">
              Three questions. Your answers are counted with everybody else's. They do not say who you are,
              and we cannot find yours again.
            </p>
            <FeedbackForm place={place.key} />
          </>
        )}
      </section>
      <WhatFollows workshop={place.workshop} courses={courses} />
      <section aria-labelledby="by-mail" className="space-y-3">
        <h2 id="by-mail">Would you like this by email?</h2>
        <p className="max-w-prose">
          One email with these courses and costs. No account is made, nobody is told, and nothing else
          follows.
        </p>
        {place.toldMore ? <p>It is on its way to you.</p> : <SendMore place={place.key} />}
      </section>
    </>
  );
}
