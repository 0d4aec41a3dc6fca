import { RedeemForm } from "@/components/funding/redeem-form";
import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import type { PlaceToPay } from "@/lib/domain/training/orders/shape";
import { orderNumber, payee } from "@/lib/domain/training/orders/words";
import { pounds } from "@/lib/platform/money";
import { PayForm } from "./pay-form";

type PayPageProps = {
  area: string;
  place: PlaceToPay;
  /** No money moves: a practice till stands in for the card company. */
  practice: boolean;
  counted: { title: string; text: string } | null;
};

/** The step between joining and learning: pay by card, or use a funded place. */
export function PayPage(props: PayPageProps) {
  const { area, place } = props;
  if (place.state !== "provisional") return <NothingToPay area={area} place={place} />;
  const ways = [<ByCard key="card" {...props} />, <Funded key="funded" {...props} />];
  return (
    <>
      <PageHeading
        eyebrow={place.course.title}
        title="How your place is paid for"
        lead="Your place is held for you. It becomes yours when it is paid for, by you or by a funder."
      />
      <div className="space-y-8">
        <SummaryList
          rows={[
            { label: "What you pay", value: <Price pence={place.course.pricePence} /> },
            { label: "Who you pay", value: `${payee}, once. There is nothing more to pay.` },
            { label: "The time it takes", value: place.course.commitment },
            {
              label: "Money back",
              value: <a href="/costs#refunds">All of it, if you ask. How refunds work</a>,
            },
          ]}
        />
        <div className="grid items-start gap-6 lg:grid-cols-2">
          {place.paidBy === "funder" ? ways.reverse() : ways}
        </div>
        <p>
          Not sure? You can stop here.{" "}
          <a href={`${area}/learning/${place.enrolmentId}/leave`}>Give up this place</a>, or come back another
          day.
        </p>
      </div>
    </>
  );
}

function Price({ pence }: { pence: number }) {
  return (
    <>
      <strong>{pounds(pence)}</strong> <span className="text-quiet">(an example price)</span>
    </>
  );
}

const box = "space-y-5 rounded-card border border-line bg-card p-5 sm:p-6";

function ByCard({ place, practice }: PayPageProps) {
  return (
    <section aria-labelledby="by-card" className={box}>
      <h2 id="by-card">Pay by card</h2>
      {practice ? (
        <p>
          This portal has no card company yet, so a <strong>practice till</strong> stands in. No money moves,
          and it asks for no card.
        </p>
      ) : (
        <p>
          You pay on a page of Stripe, a card company. {payee} never sees your card number. You can pay with
          any common card.
        </p>
      )}
      {place.order?.state === "held" ? (
        <Notice kind="warn" title="A payment is being checked">
          <p>Order {orderNumber(place.order.number)} is being looked at. You do not need to pay again.</p>
        </Notice>
      ) : (
        <PayForm
          enrolment={place.enrolmentId}
          label={
            place.order ? "Carry on with your payment" : `Pay ${pounds(place.course.pricePence)} by card`
          }
        />
      )}
    </section>
  );
}

function Funded({ place, counted }: PayPageProps) {
  return (
    <section aria-labelledby="funded" className={box}>
      <h2 id="funded">Use a funded place</h2>
      <p>If somebody gave you a card with a code on it, your place is paid for. Type the code here.</p>
      <RedeemForm enrolment={place.enrolmentId} counted={counted} />
    </section>
  );
}

function NothingToPay({ area, place }: { area: string; place: PlaceToPay }) {
  const over = place.state === "left" || place.state === "ended";
  return (
    <>
      <PageHeading
        eyebrow={place.course.title}
        title={over ? "This place has ended" : "There is nothing to pay"}
      />
      <Notice kind={over ? "info" : "good"} title={over ? "Nothing is owed" : "Your place is yours already"}>
        <Button href={over ? "/learning" : `${area}/learning/${place.enrolmentId}`}>
          {over ? "Look at the courses" : "Go to your course"}
        </Button>
      </Notice>
    </>
  );
}
