import { NeedsSecond } from "@/components/second-contact/needs-second";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Phone } from "@/components/ui/phone";
import { StatusTag } from "@/components/ui/status-tag";
import { SummaryList } from "@/components/ui/summary-list";
import { audienceWords } from "@/lib/domain/training/published-workshops/words";
import { stepAsideFrom } from "@/lib/domain/training/second-contacts/actions";
import type { WorkshopFigures } from "@/lib/domain/training/workshop-figures/shape";
import { cancelWorkshop } from "@/lib/domain/training/workshops/actions";
import type { LedWorkshop } from "@/lib/domain/training/workshops/shape";
import { posterLabel, standingWords, takenInWords } from "@/lib/domain/training/workshops/words";
import { Afterwards } from "./afterwards";
import { CloseDay, TheDay } from "./day-of-lead";
import { Lapsed } from "./lapsed";
import { SupportList } from "./support-of-surgeries";
import { TwoPresses } from "./two-presses";
import { When } from "./when";

type Props = {
  workshop: LedWorkshop;
  figures: WorkshopFigures | null;
  gate: string;
  /** What has just been done here, as the address says. */
  justDone: "closed" | "cancelled" | null;
  begun: boolean;
  ended: boolean;
  listOpen: boolean;
};

/** The day of a workshop, for the Lead who runs it. */
export function LedWorkshopPage({ workshop, figures, gate, justDone, begun, ended, listOpen }: Props) {
  const { certified, state } = workshop;
  const open = state === "confirmed" || state === "published";
  return (
    <div className="space-y-10">
      {justDone && <Notice kind="good" live title={doneWords[justDone]} />}
      {certified && state === "published" && ended && <CloseDay workshop={workshop} />}
      {open && <NeedsSecond second={workshop.second} />}
      {certified ? (
        state === "published" && <TheDay workshop={workshop} listOpen={listOpen} ended={ended} />
      ) : (
        <Lapsed />
      )}
      {certified && state === "held" && listOpen && <ListStays id={workshop.id} />}
      <Facts workshop={workshop} begun={begun} />
      {workshop.safeguarding && <Safeguarding contact={workshop.safeguarding} />}
      {workshop.support.length > 0 && (
        <section aria-labelledby="support" className="space-y-4">
          <h2 id="support">Support from a surgery</h2>
          <SupportList support={workshop.support} />
        </section>
      )}
      {state === "held" && <Covered covered={workshop.covered} />}
      {figures && <Afterwards figures={figures} gate={gate} />}
      {open && !begun && <CannotCome id={workshop.id} />}
      {certified && open && !begun && (
        <TwoPresses
          action={cancelWorkshop}
          id="cancel"
          field={{ name: "workshop", value: workshop.id }}
          summary="Call this workshop off"
          button="Yes, call it off"
        >
          <p>The school and everybody who signed up are told by email. This cannot be undone.</p>
        </TwoPresses>
      )}
    </div>
  );
}

const doneWords = {
  closed: "The day is closed. The school sees that it is over.",
  cancelled: "The workshop is called off. The school and everybody who signed up have been told.",
};

/** Said before it is called off: families keep their places while somebody else is found. */
const CannotCome = ({ id }: { id: string }) => (
  <TwoPresses
    action={stepAsideFrom}
    id="aside"
    field={{ name: "workshop", value: id }}
    summary="I can no longer lead this workshop"
    button="Yes, tell them"
  >
    <p>
      The school and the second contact are told by email. Families keep their places, and nobody new signs
      up. If the second contact is a Lead, they can take it over. Otherwise the school calls it off and asks
      again. You need give no reason.
    </p>
  </TwoPresses>
);

function ListStays({ id }: { id: string }) {
  return (
    <section aria-labelledby="list" className="space-y-4">
      <h2 id="list">The sign-in list</h2>
      <p className="max-w-prose">
        You can read it, and put right who came, for two days after the workshop. Then it is no longer yours.
      </p>
      <Button href={`/lead-professional/workshops/${id}/list`} kind="secondary">
        The sign-in list
      </Button>
    </section>
  );
}

function Facts({ workshop, begun }: { workshop: LedWorkshop; begun: boolean }) {
  const { place, standing, state } = workshop;
  const open = state === "confirmed" || state === "published";
  return (
    <SummaryList
      rows={[
        {
          label: "State",
          value: <StatusTag kind={standingWords[standing].kind}>{standingWords[standing].label}</StatusTag>,
        },
        { label: "When", value: <When workshop={workshop} /> },
        {
          label: "Where",
          value: (
            <span className="wrap-anywhere">
              {workshop.room}, {workshop.school}
              {place && `, ${place.street}, ${place.town}, ${place.postcode}`}
            </span>
          ),
        },
        ...(place
          ? [
              { label: "Getting in", value: <span className="wrap-anywhere">{place.access}</span> },
              { label: "Parking", value: <span className="wrap-anywhere">{place.parking}</span> },
            ]
          : []),
        { label: "For", value: audienceWords[workshop.audience] },
        { label: "Languages", value: <span className="wrap-anywhere">{workshop.languages}</span> },
        {
          label: "Places",
          value: begun || !open ? `Room for ${workshop.capacity}` : takenInWords(workshop),
        },
        ...(workshop.state === "published"
          ? []
          : [{ label: "Second contact", value: workshop.second ?? "Nobody at the moment" }]),
        ...(workshop.note
          ? [
              {
                label: "Your note to the school",
                value: <span className="wrap-anywhere whitespace-pre-line">{workshop.note}</span>,
              },
            ]
          : []),
      ]}
    />
  );
}

function Safeguarding({ contact }: { contact: NonNullable<LedWorkshop["safeguarding"]> }) {
  return (
    <section aria-labelledby="safeguarding" className="space-y-4">
      <h2 id="safeguarding">If you are worried about somebody’s safety</h2>
      <p className="max-w-prose">
        If a life may be at risk, call 999. Otherwise tell the school’s own safeguarding contact on the day.
        Write nothing about it here.
      </p>
      <SummaryList
        rows={[
          { label: "Name", value: contact.name },
          { label: "Phone", value: <Phone number={contact.phone} /> },
          {
            label: "Email",
            value: (
              <a href={`mailto:${contact.email}`} className="font-bold wrap-anywhere">
                {contact.email}
              </a>
            ),
          },
        ]}
      />
    </section>
  );
}

function Covered({ covered }: { covered: readonly string[] }) {
  return (
    <section aria-labelledby="covered" className="space-y-3">
      <h2 id="covered">What was covered</h2>
      {covered.length === 0 ? (
        <p className="text-quiet">Nothing was ticked when the day was closed.</p>
      ) : (
        <ul className="list-disc space-y-1 pl-5">
          {covered.map((value) => (
            <li key={value}>{posterLabel(value)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
