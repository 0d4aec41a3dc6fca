import { WhatFollows } from "@/components/published-workshop/what-follows";
import type { Course } from "@/lib/domain/training/courses/shape";
import type { MyPlace } from "@/lib/domain/training/workshop-places/shape";
import { tooLateToSay } from "@/lib/domain/training/workshop-places/words";
import { FeedbackForm } from "./feedback-form";
import { SendMore } from "./place-forms";

/** What the letter of the day after asks comes first: it is what brings people back to this page. */
export function HowWasIt({ place }: { place: MyPlace }) {
  return (
    <section aria-labelledby="how-it-was" className="space-y-3">
      <h2 id="how-it-was">How was it?</h2>
      {place.hasSaid && <p>You have told us. Thank you.</p>}
      {!place.hasSaid && !place.canSay && <p>{tooLateToSay}</p>}
      {!place.hasSaid && place.canSay && (
        <>
          <p className="max-w-prose">
            Three questions. Your answers are counted with everybody else's. They do not say who you are, and
            we cannot find yours again.
          </p>
          <FeedbackForm place={place.key} />
        </>
      )}
    </section>
  );
}

/** What follows is offered, and only that (SN-5): links, costs, and a letter for whoever asks for one. */
export function WhatNow({ place, courses }: { place: MyPlace; courses: readonly Course[] }) {
  return (
    <>
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
