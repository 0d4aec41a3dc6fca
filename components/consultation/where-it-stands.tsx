import { PayForm } from "@/components/charge/pay-form";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { Notice } from "@/components/ui/notice";
import type { OwnConsultation } from "@/lib/domain/cic/consultations/shape";
import { doneWords, refundTerms, whyCalledOff } from "@/lib/domain/cic/consultations/words";
import { pounds } from "@/lib/platform/money";

type Props = {
  consultation: OwnConsultation;
  done: string;
  /** Where somebody comes from who was at the card page. */
  from?: string;
  /** Its page for whoever is signed in: money is paid there. */
  page: string;
  isLink?: boolean;
};

/** What has just happened and what comes next, never more certain than the portal itself is. */
export function WhereItStands(props: Props) {
  const { consultation, done } = props;
  const { state, calledOffBy, payBy } = consultation;
  if (state === "cancelled") return <CalledOff consultation={consultation} by={calledOffBy ?? "person"} />;
  const says =
    done !== "held" && Object.hasOwn(doneWords, done) ? doneWords[done as keyof typeof doneWords] : null;
  return (
    <>
      {says && <Notice kind="good" title={says} live />}
      {state === "provisional" && payBy && <Unpaid {...props} payBy={payBy} />}
      {props.from === "till" && state === "booked" && (
        <Notice kind="good" title="Paid. It is booked." live>
          <p>Thank you. We have sent you an email with your receipt and a file for your calendar.</p>
        </Notice>
      )}
    </>
  );
}

function Unpaid({ consultation, from, page, isLink, payBy }: Props & { payBy: Date }) {
  const { charge, id } = consultation;
  if (!charge) return null;
  if (charge.state !== "awaiting_payment")
    return (
      <Notice kind="warn" title="A payment came that does not fit">
        <p>All of it goes back to you. This time is let go soon. You can call it off now and book again.</p>
      </Notice>
    );
  const waits = from === "till";
  return (
    <Notice
      kind={from === "declined" ? "warn" : "info"}
      title={
        from === "declined"
          ? "The card was not accepted. Nothing was taken."
          : waits
            ? "We have not heard from the bank yet"
            : "This time is held for you"
      }
    >
      <p>
        {waits
          ? "This often takes a few seconds. You do not need to pay again. "
          : `Pay ${pounds(charge.pence)} to keep it. `}
        We hold it until <DateText date={payBy} withTime />, and then let it go.
      </p>
      <p>{refundTerms}</p>
      {isLink ? (
        <Button href={page}>Sign in and pay</Button>
      ) : (
        <PayForm consultation={id} pence={charge.pence} />
      )}
    </Notice>
  );
}

function CalledOff({ consultation, by }: { consultation: OwnConsultation; by: keyof typeof whyCalledOff }) {
  const { charge } = consultation;
  return (
    <Notice kind={by === "hub" ? "warn" : "info"} title="This is called off">
      <p>{whyCalledOff[by]}</p>
      {charge?.state === "paid" && charge.backPence === 0 && by === "hub" && (
        <p>Your money is on its way back.</p>
      )}
      {charge?.state === "refunded" && <p>{pounds(charge.backPence)} went back to your card.</p>}
      <Button href="/consultations" kind="secondary">
        See free times
      </Button>
    </Notice>
  );
}
