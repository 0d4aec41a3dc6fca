import { NeedsSecond } from "@/components/second-contact/needs-second";
import { DayRemark } from "@/components/terms/day-remark";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { StatusTag } from "@/components/ui/status-tag";
import { SummaryList } from "@/components/ui/summary-list";
import { audienceWords } from "@/lib/domain/training/published-workshops/words";
import type { WorkshopFigures } from "@/lib/domain/training/workshop-figures/shape";
import { cancelWorkshop } from "@/lib/domain/training/workshops/actions";
import type { OurWorkshop } from "@/lib/domain/training/workshops/shape";
import { printAgain, standingWords, takenInWords } from "@/lib/domain/training/workshops/words";
import { day } from "@/lib/platform/dates";
import { Afterwards } from "./afterwards";
import { Papers } from "./papers";
import { SupportOfSurgeries } from "./support-of-surgeries";
import { TwoPresses } from "./two-presses";
import { When } from "./when";

/** What has just been done here, as the address says. */
export type JustDone = "chosen" | "published" | "moved" | "changed" | "cancelled" | null;

export const doneWords = {
  chosen: "You have chosen this time. The Lead has been told.",
  published: "Parents and carers can see this workshop and sign up.",
  moved: "The change is saved, and everybody it concerns has been told.",
  changed: "The change is saved.",
  cancelled: "The workshop is called off, and everybody it concerns has been told.",
};

type Props = {
  workshop: OurWorkshop;
  figures: WorkshopFigures | null;
  justDone: JustDone;
  gate: string;
  over: boolean;
};

/** One workshop as its school sees it: what it is, what is next, and every way to change it. */
export function OurWorkshopPage({ workshop, figures, justDone, gate, over }: Props) {
  const open = !over && (workshop.state === "confirmed" || workshop.state === "published");
  return (
    <div className="space-y-10">
      {justDone && (
        <Notice kind="good" live title={doneWords[justDone]}>
          {justDone === "moved" && workshop.state === "published" && <p>{printAgain}</p>}
        </Notice>
      )}
      {workshop.state === "cancelled" && (
        <Button href="/school/workshops/ask">Ask for a workshop again</Button>
      )}
      {open && !workshop.leadHolds && <NeedsALead />}
      {workshop.standing === "unclosed" && (
        <Notice title="You need do nothing">
          <p>The Lead notes who came and closes the day. Then this page says that it is over.</p>
        </Notice>
      )}
      {open && <NeedsSecond second={workshop.second} change={`/school/workshops/${workshop.id}/move`} />}
      {open && workshop.leadHolds && workshop.state === "confirmed" && <PublishNext id={workshop.id} />}
      <Facts workshop={workshop} over={over} />
      {workshop.state === "published" && !over && (
        <Papers id={workshop.id} staff={workshop.audience === "staff"} />
      )}
      {figures && <Afterwards figures={figures} gate={gate} />}
      {workshop.state !== "confirmed" && <ListLink workshop={workshop} />}
      {(open || workshop.support.length > 0) && <SupportOfSurgeries workshop={workshop} open={open} />}
      {open && (
        <section aria-labelledby="change" className="space-y-4">
          <h2 id="change">Change or call off</h2>
          <Button href={`/school/workshops/${workshop.id}/move`} kind="secondary">
            Change this workshop
          </Button>
          <TwoPresses
            action={cancelWorkshop}
            id="cancel"
            field={{ name: "workshop", value: workshop.id }}
            summary="Call this workshop off"
            button="Yes, call it off"
          >
            <p>
              Everybody who signed up is told by email, and it goes out of their calendars. This cannot be
              undone.
            </p>
          </TwoPresses>
        </section>
      )}
    </div>
  );
}

function NeedsALead() {
  return (
    <Notice kind="warn" title="Nobody can lead this workshop on its day">
      <p>
        Nobody new can sign up. A second contact who is a Lead can take it over once its Lead has said that
        they cannot come. Call it off below and ask again if nobody can. Leads near you hear of that at once.
      </p>
    </Notice>
  );
}

function PublishNext({ id }: { id: string }) {
  return (
    <Notice kind="warn" title="Next: publish it">
      <p>Only you and the Lead see this workshop. Read what parents will see, and open it.</p>
      <Button href={`/school/workshops/${id}/publish`}>Read and publish</Button>
    </Notice>
  );
}

function Facts({ workshop, over }: { workshop: OurWorkshop; over: boolean }) {
  const { label, kind } = standingWords[workshop.standing];
  const gone = "Nobody at the moment";
  return (
    <SummaryList
      rows={[
        { label: "State", value: <StatusTag kind={kind}>{label}</StatusTag> },
        {
          label: "When",
          value: (
            <>
              <When workshop={workshop} />
              {!over && <DayRemark remark={workshop.remark} />}
            </>
          ),
        },
        { label: "Room", value: <span className="wrap-anywhere">{workshop.room}</span> },
        {
          label: "Getting in",
          value: <span className="wrap-anywhere">{workshop.access || workshop.usualAccess}</span>,
        },
        { label: "For", value: audienceWords[workshop.audience] },
        { label: "Languages", value: <span className="wrap-anywhere">{workshop.languages}</span> },
        { label: "Lead", value: workshop.lead ?? gone },
        { label: "Second contact", value: workshop.second ?? gone },
        ...(workshop.note
          ? [
              {
                label: "The Lead’s note to you",
                value: <span className="wrap-anywhere whitespace-pre-line">{workshop.note}</span>,
              },
            ]
          : []),
        // Once it is over, exact figures would undo the rounded ones below.
        ...(workshop.state === "cancelled"
          ? []
          : [{ label: "Places", value: over ? `Room for ${workshop.capacity}` : takenInWords(workshop) }]),
        {
          label: "The list is deleted",
          value: `${day(workshop.listGoesOn)}. Only how many came stays.`,
        },
      ]}
    />
  );
}

const listWords = {
  confirmed: "The list",
  published: "Who comes: the list",
  held: "Who came: the list",
  cancelled: "Who had signed up: the list",
};

function ListLink({ workshop }: { workshop: OurWorkshop }) {
  return (
    <p className="flex flex-wrap gap-x-6 gap-y-2">
      <a
        href={`/school/workshops/${workshop.id}/list`}
        className="inline-flex min-h-11 items-center font-bold"
      >
        {listWords[workshop.state]}
      </a>
      {workshop.state === "published" && (
        <a href={`/workshops/${workshop.code}`} className="inline-flex min-h-11 items-center font-bold">
          What parents see
        </a>
      )}
    </p>
  );
}
