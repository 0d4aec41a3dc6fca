import type { ReactNode } from "react";
import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import type { Place } from "@/lib/domain/training/enrolments/shape";
import {
  certificateOnLeaving,
  keptOnLeaving,
  moneyOnLeaving,
  stateWords,
} from "@/lib/domain/training/enrolments/words";
import { OneButton } from "./one-button";

type Props = { area: string; place: Place };

function Frame({ area, place, title, children }: Props & { title: string; children: ReactNode }) {
  const trail = [
    { href: area, label: "My learning" },
    { href: `${area}/learning/${place.id}`, label: place.course.title },
  ];
  return (
    <div className="max-w-prose">
      <PageHeading trail={trail} title={title} />
      <div className="space-y-6">{children}</div>
    </div>
  );
}

/** One page, one press. */
export function PausePage({ area, place }: Props) {
  if (!place.may.pause) return <NothingTo area={area} place={place} title="There is nothing to pause" />;
  return (
    <Frame area={area} place={place} title="Pause this course?">
      <p className="text-lg">
        Everything stays as it is until you carry on: your place, your marks and what you wrote. There is no
        limit to how long you can pause.
      </p>
      <div className="flex flex-wrap gap-3">
        <OneButton does="pause" place={place.id} label="Pause the course" />
        <Button href={`${area}/learning/${place.id}`} kind="secondary">
          Go back without pausing
        </Button>
      </div>
    </Frame>
  );
}

/** What is kept and what is not, and then one press. */
export function LeavePage({ area, place }: Props) {
  if (!place.may.leave) return <NothingTo area={area} place={place} title="There is nothing to leave" />;
  if (!place.activeAt) return <GiveBack area={area} place={place} />;
  return (
    <Frame area={area} place={place} title="Leave this course?">
      <p className="text-lg">You can leave now. You do not have to say why.</p>
      <ul className="list-disc space-y-2 pl-5">
        {keptOnLeaving.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {place.completedAt && <li>{certificateOnLeaving}</li>}
      </ul>
      {place.paidBy !== "free" && (
        <p>
          {moneyOnLeaving} <a href="/costs">Read the costs page</a>.
        </p>
      )}
      <p>
        If you change your mind, you can come back to the same place and pay nothing more, unless your money
        was given back.
      </p>
      <div className="flex flex-wrap gap-3">
        <OneButton does="leave" place={place.id} label="Leave the course" kind="danger" />
        <Button href={`${area}/learning/${place.id}`} kind="secondary">
          Stay
        </Button>
      </div>
    </Frame>
  );
}

/** A place that was only held: nothing was begun, so there is little to say. */
function GiveBack({ area, place }: Props) {
  return (
    <Frame area={area} place={place} title="Give this place back?">
      <p className="text-lg">
        Nothing has been paid for it, and nothing will be taken. You can join again whenever you like.
      </p>
      <div className="flex flex-wrap gap-3">
        <OneButton does="leave" place={place.id} label="Give the place back" kind="danger" />
        <Button href={`${area}/enrolments/${place.id}/pay`} kind="secondary">
          Keep it
        </Button>
      </div>
    </Frame>
  );
}

/** For somebody who comes back to this page after the press. */
function NothingTo({ area, place, title }: Props & { title: string }) {
  return (
    <Frame area={area} place={place} title={title}>
      <p className="text-lg">{`This course says “${stateWords[place.state].label}” already.`}</p>
      <Button href={`${area}/learning/${place.id}`}>Back to the course</Button>
    </Frame>
  );
}
