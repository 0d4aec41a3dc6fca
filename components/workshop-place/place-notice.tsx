import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { Notice } from "@/components/ui/notice";
import type { MyPlace } from "@/lib/domain/training/workshop-places/shape";
import { endWords, turnInWords, waitingInWords } from "@/lib/domain/training/workshop-places/words";
import { TakeOffer } from "./place-forms";

type PlaceNoticeProps = {
  place: MyPlace;
  turn: number | null;
  /** The page has just said so itself. */
  answered: boolean;
};

/** What a place has come to, and what to do about it, in every state there is. */
export function PlaceNotice({ place, turn, answered }: PlaceNoticeProps) {
  const { state, workshop, time, key, came, offerEndsAt } = place;
  if (workshop.state === "cancelled") return <Ended {...endWords.off} kind="warn" others />;
  if (state === "cancelled" && came === 0) return <Ended {...endWords.passedOn} />;
  if (time === "after") return state === "booked" ? null : <Ended {...endWords.over} others />;
  if (state === "cancelled" || state === "lapsed")
    return (
      <Ended {...endWords[state === "lapsed" && !place.kept ? "notKept" : state]}>
        {!place.begun && <Again place={place} />}
      </Ended>
    );
  if (state === "waiting")
    return (
      <Notice title={place.begun ? "The workshop has begun" : "You are on the waiting list"}>
        {place.begun ? <p>There was no room for you this time.</p> : <Turn turn={turn} />}
      </Notice>
    );
  if (state === "offered" && offerEndsAt)
    return (
      <Notice kind="good" title="There is room for you">
        <p>
          We hold it until <DateText date={offerEndsAt} withTime />. After that it goes to the next in line.
        </p>
        {!place.begun && <TakeOffer place={key} />}
      </Notice>
    );
  if (state !== "booked" || !place.kept || place.begun || answered) return null;
  return (
    <Notice kind="good" title="Your place is kept">
      <p>If you cannot come after all, the way to give it back is at the foot of this page.</p>
    </Notice>
  );
}

const Turn = ({ turn }: { turn: number | null }) => (
  <>
    {turn && <p className="font-bold">{turnInWords(turn)}</p>}
    <p>{waitingInWords}</p>
  </>
);

const Again = ({ place: { workshop } }: { place: MyPlace }) => (
  <Button href={`/workshops/${workshop.code}#sign-up`} kind="secondary">
    Sign up again
  </Button>
);

type EndedProps = {
  title: string;
  says: string;
  kind?: "info" | "warn";
  others?: boolean;
  children?: ReactNode;
};

function Ended({ title, says, kind = "info", others = false, children }: EndedProps) {
  return (
    <Notice kind={kind} title={title}>
      <p>{says}</p>
      {others && (
        <Button href="/workshops" kind="secondary">
          See other workshops
        </Button>
      )}
      {children}
    </Notice>
  );
}
