import { AskTheHost } from "@/components/published-workshop/ask-the-host";
import { DateText } from "@/components/ui/date";
import { Icon } from "@/components/ui/icon";
import { StatusTag } from "@/components/ui/status-tag";
import { SummaryList } from "@/components/ui/summary-list";
import { whenInWords, whereInWords } from "@/lib/domain/training/published-workshops/words";
import type { MyPlace } from "@/lib/domain/training/workshop-places/shape";
import {
  peopleInWords,
  placeInWords,
  placeTitle,
  staysInWords,
} from "@/lib/domain/training/workshop-places/words";
import { ForgetNeeds } from "./place-forms";

/** When and where, and while it is to come how to get in, who to ask and a file for a calendar. */
export function PlaceFacts({ place }: { place: MyPlace }) {
  const { workshop, party, accessNeeds } = place;
  const { label, kind } = placeInWords(place);
  const toCome = place.time !== "after" && workshop.state !== "cancelled";
  const { access, parking } = workshop.host;
  const rows = [
    { label: placeTitle(place), value: <StatusTag kind={kind}>{label}</StatusTag> },
    { label: "For", value: peopleInWords(party) },
    { label: "When", value: <When place={place} /> },
    { label: "Where", value: whereInWords(workshop) },
    ...(toCome ? [{ label: "Access", value: access }] : []),
    ...(toCome ? [{ label: "Parking", value: parking }] : []),
    ...(toCome ? [{ label: "Questions", value: <AskTheHost host={workshop.host} /> }] : []),
    ...(accessNeeds ? [{ label: "You said you need", value: <Needs place={place} /> }] : []),
    { label: "Your details", value: <Stays place={place} /> },
  ];
  return <SummaryList rows={rows} />;
}

function When({ place: { workshop, key, state, begun } }: { place: MyPlace }) {
  const toCome = state === "booked" && !begun && workshop.state === "published";
  return (
    <>
      {whenInWords(workshop)}
      {toCome && (
        <a href={`/workshops/place/${key}/calendar.ics`} className="flex min-h-11 items-center gap-2">
          <Icon name="calendar" className="size-5 shrink-0" />
          Put it in my calendar
        </a>
      )}
    </>
  );
}

function Needs({ place: { key, accessNeeds } }: { place: MyPlace }) {
  return (
    <div className="space-y-3">
      <p>{accessNeeds}</p>
      <ForgetNeeds place={key} />
    </div>
  );
}

function Stays({ place: { state, workshop } }: { place: MyPlace }) {
  if (state === "cancelled") return staysInWords(workshop.listGoesOn);
  return (
    <>
      On the list until <DateText date={workshop.listGoesOn} />. Then they are deleted.
    </>
  );
}
