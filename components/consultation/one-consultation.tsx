import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { TwoPresses } from "@/components/workshop/two-presses";
import { receiptNumber } from "@/lib/domain/cic/charges/words";
import { callMyConsultationOff } from "@/lib/domain/cic/consultations/actions";
import type { OwnConsultation } from "@/lib/domain/cic/consultations/shape";
import { ConsultationFacts } from "./facts";
import { OffMeans } from "./off-means";
import { WhereItStands } from "./where-it-stands";

type Props = {
  area: { readonly path: string };
  consultation: OwnConsultation;
  done: Readonly<Record<string, string | string[] | undefined>>;
};

/** One consultation for its own person: how it stands, its papers, and the ways to move it and out of it. */
export function OneConsultation({ area, consultation, done }: Props) {
  const home = `${area.path}/consultations`;
  const page = `${home}/${consultation.id}`;
  return (
    <>
      <PageHeading title="Your consultation" trail={[{ href: home, label: "Consultations" }]} />
      <div className="max-w-3xl space-y-8">
        <WhereItStands
          consultation={consultation}
          done={String(done.done ?? "")}
          from={String(done.from ?? "")}
          page={page}
        />
        <ConsultationFacts
          consultation={consultation}
          calendar={`${page}/calendar.ics`}
          more={papers(page, consultation)}
        />
        <ChangeIt page={page} consultation={consultation} />
      </div>
    </>
  );
}

function papers(page: string, { charge, consentId }: OwnConsultation) {
  const yes = `/account/consents/${consentId}`;
  return [
    ...(charge?.receiptNumber
      ? [{ label: "Receipt", value: <a href={`${page}/receipt`}>{receiptNumber(charge.receiptNumber)}</a> }]
      : []),
    {
      label: "Your yes",
      value: (
        <>
          <a href={yes}>The words you agreed to</a>, or{" "}
          <a href={`${yes}/receipt.json`}>the record as a file</a>
        </>
      ),
    },
  ];
}

function ChangeIt({ page, consultation }: { page: string; consultation: OwnConsultation }) {
  const { canMove, canCallOff, id } = consultation;
  if (!canMove && !canCallOff) return null;
  return (
    <section aria-labelledby="change" className="space-y-4">
      <h2 id="change">You cannot make it?</h2>
      {canMove && (
        <Button href={`${page}/move`} kind="secondary">
          Move it to another time
        </Button>
      )}
      {canCallOff && (
        <TwoPresses
          action={callMyConsultationOff}
          id="off"
          field={{ name: "consultation", value: id }}
          summary="Call it off"
          button="Yes, call it off"
        >
          <OffMeans consultation={consultation} />
        </TwoPresses>
      )}
    </section>
  );
}
