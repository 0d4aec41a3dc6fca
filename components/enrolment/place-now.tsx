import { CertificateOffer } from "@/components/certificate/certificate-offer";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Place } from "@/lib/domain/training/enrolments/shape";
import { certificateOnLeaving } from "@/lib/domain/training/enrolments/words";
import { OneButton } from "./one-button";
import { resumeAt } from "./resume-at";

/** What the learner can do right now, depending on where the place stands. */
export function PlaceNow({ area, place }: { area: string; place: Place }) {
  if (place.state === "active") return <GoOn area={area} place={place} />;
  if (place.state === "completed") return <Finished area={area} place={place} />;
  if (place.state === "provisional") return <ToPay area={area} place={place} />;
  return <NotNow area={area} place={place} />;
}

function GoOn({ area, place }: { area: string; place: Place }) {
  const lesson = resumeAt(place);
  const course = `${area}/learning/${place.id}`;
  if (lesson) {
    const begun = place.progress.done.size > 0 || place.lastLesson !== null;
    return (
      <Button href={`${course}/${lesson.slug}`} icon="arrow">
        {begun ? `Go on: ${lesson.title}` : "Begin the first lesson"}
      </Button>
    );
  }
  return (
    <Notice kind="good" title="Every lesson is marked">
      <p>One thing is left: the Gateway, a place to stop and look back.</p>
      <Button href={`${course}/gateway`} icon="arrow">
        Go to the Gateway
      </Button>
    </Notice>
  );
}

function Finished({ area, place }: { area: string; place: Place }) {
  return (
    <div className="space-y-5">
      <Notice kind="good" title="You have finished this course">
        <p>
          Well done, and thank you for giving it your time. You can come back to any lesson whenever you like.
        </p>
        <p>{place.course.nextStep}</p>
        <Button href={`${area}#next`} kind="secondary">
          What could come next
        </Button>
      </Notice>
      {place.course.certificate && <CertificateOffer area={area} place={place} />}
    </div>
  );
}

function ToPay({ area, place }: { area: string; place: Place }) {
  return (
    <Notice kind="warn" title="Your place is held, and not open yet">
      <p>
        It opens as soon as it is paid for, or when you use a funded-place code. Nothing is charged until you
        say so.
      </p>
      <Button href={`${area}/enrolments/${place.id}/pay`} icon="arrow">
        Pay, or use a code
      </Button>
    </Notice>
  );
}

const neverTheirs = [
  "This place has closed",
  "Nobody paid for it in the time it was held, so it closed by itself. Nothing was taken.",
] as const;

const givenBack = ["Your place is given back", "Nothing was taken. You can join again at any time."] as const;

const whyNot = {
  paused: ["You paused this course", "It waits for you. Nothing is lost, and nothing is late."],
  left: ["You left this course", "Your reflections are still yours to read and download."],
  ended: [
    "Your access has ended",
    "The payment for this place went back to you. Your reflections are still yours to read and download.",
  ],
} as const;

function NotNow({ area, place }: { area: string; place: Place }) {
  const lapsed = place.state === "ended" && !place.activeAt;
  const why =
    place.state === "left" && !place.activeAt ? givenBack : whyNot[place.state as keyof typeof whyNot];
  const [title, text] = lapsed ? neverTheirs : why;
  return (
    <div className="space-y-5">
      <Notice kind="info" title={title}>
        <p>{text}</p>
        {place.completedAt && <p>{certificateOnLeaving}</p>}
        <Onward area={area} place={place} />
      </Notice>
      {place.completedAt && place.course.certificate && <CertificateOffer area={area} place={place} />}
    </div>
  );
}

function Onward({ area, place }: { area: string; place: Place }) {
  return (
    <div className="flex flex-wrap gap-3 pt-1">
      {(place.may.startAgain || (place.state === "left" && !place.activeAt)) && (
        <Button href={`${area}/learning/${place.course.slug}/start`}>Join this course again</Button>
      )}
      {place.may.resume && (
        <OneButton
          does="resume"
          place={place.id}
          label={place.state === "paused" ? "Carry on" : "Come back to it"}
        />
      )}
      <Button href={`${area}/reflections`} kind="secondary">
        Your reflections
      </Button>
    </div>
  );
}
