import { DayRemark } from "@/components/terms/day-remark";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { whenInWords } from "@/lib/domain/training/published-workshops/words";
import { chooseOffer } from "@/lib/domain/training/workshop-offers/actions";
import type { OfferToUs } from "@/lib/domain/training/workshop-offers/shape";
import { withdrawRequest } from "@/lib/domain/training/workshop-requests/actions";
import type { OurRequest } from "@/lib/domain/training/workshop-requests/shape";
import { RequestFacts } from "./request-facts";
import { TwoPresses } from "./two-presses";

/** One request of the school's: what Leads offer, and what was asked. */
export function OurRequestPage({ request, justAsked }: { request: OurRequest; justAsked: boolean }) {
  return (
    <div className="space-y-8">
      {justAsked && (
        <Notice kind="good" live title="Your request is with the Leads in your area">
          <p>Each offer comes to your link contacts by email, and shows here.</p>
        </Notice>
      )}
      {justAsked && request.days.some(({ remark }) => remark) && (
        <Notice kind="warn" title="Look at the days once more">
          <p>
            One of them may suit fewer people: see under “What you asked for”. You can leave it as it is, or
            take the request back and ask again.
          </p>
        </Notice>
      )}
      <section aria-labelledby="offers" className="space-y-4">
        <h2 id="offers">Offers</h2>
        {request.offers.length === 0 ? (
          <EmptyState title="No offer yet">
            Leads answer when they can. You need do nothing. If a day has passed, take this request back and
            ask again.
          </EmptyState>
        ) : (
          <ul className="grid gap-5 lg:grid-cols-2">
            {request.offers.map((offer) => (
              <li key={offer.id}>
                <Offer offer={offer} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="asked" className="space-y-4">
        <h2 id="asked">What you asked for</h2>
        <RequestFacts request={request} />
      </section>
      <TwoPresses
        action={withdrawRequest}
        id="withdraw"
        field={{ name: "request", value: request.id }}
        summary="Take this request back"
        button="Yes, take it back"
      >
        <p>Offers that wait are closed, and their Leads are told. You can ask again at any time.</p>
      </TwoPresses>
    </div>
  );
}

function Offer({ offer }: { offer: OfferToUs }) {
  return (
    <article className="flex h-full flex-col gap-4 rounded-card border border-line bg-card p-5">
      <h3 className="text-xl">{whenInWords(offer)}</h3>
      <DayRemark remark={offer.remark} />
      <p>
        Led by <strong>{offer.lead ?? "a Lead"}</strong>, whose certification holds on that day. Beside them,
        as a second contact: <strong>{offer.second ?? "somebody who has left since"}</strong>.
      </p>
      {offer.details && (
        <p className="border-l-4 border-line pl-4 wrap-anywhere whitespace-pre-line">{offer.details}</p>
      )}
      <Form action={chooseOffer} id={`choose-${offer.id}`} className="mt-auto space-y-3">
        <ErrorSummary />
        <input type="hidden" name="offer" value={offer.id} />
        <SubmitButton>
          Choose this time<span className="sr-only">: {whenInWords(offer)}</span>
        </SubmitButton>
        <p className="text-sm text-quiet">
          Other offers are declined with it. Nothing is public until you publish.
        </p>
      </Form>
    </article>
  );
}
