import { DayRemark } from "@/components/terms/day-remark";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { StatusTag } from "@/components/ui/status-tag";
import { whenInWords } from "@/lib/domain/training/published-workshops/words";
import type { TermTime } from "@/lib/domain/training/terms/shape";
import { takeOfferBack } from "@/lib/domain/training/workshop-offers/actions";
import type { OfferMade, Standing } from "@/lib/domain/training/workshop-offers/shape";
import { aheadInWords, offerStateWords } from "@/lib/domain/training/workshop-offers/words";
import type { RequestToLeads } from "@/lib/domain/training/workshop-requests/shape";
import type { Choice } from "@/lib/domain/training/workshops/shape";
import { OfferForm } from "./offer-form";
import { RequestFacts } from "./request-facts";
import { TwoPresses } from "./two-presses";

type Props = {
  standing: Standing;
  request: RequestToLeads;
  contacts: readonly Choice[];
  terms: readonly TermTime[];
  atSchool: readonly string[];
};

/** One school's request: what it asks, what the Lead has offered, and one more time to offer. */
export function RequestToLead({ standing, request, contacts, terms, atSchool }: Props) {
  return (
    <div className="space-y-10">
      <section aria-labelledby="asks" className="space-y-4">
        <h2 id="asks">What the school asks for</h2>
        <p>
          {request.street}, {request.town}, {request.postcode}
          {request.area && `, in ${request.area}`}
        </p>
        <RequestFacts request={request} />
        {atSchool.length > 0 && (
          <p>
            A question about hosting there? Ask the school for <strong>{atSchool.join(" or ")}</strong>, its
            link contact.
          </p>
        )}
      </section>
      {request.mine.length > 0 && <MyOffers offers={request.mine} />}
      <section aria-labelledby="offer" className="space-y-5">
        <h2 id="offer">{request.mine.length > 0 ? "Offer another time" : "Offer a time"}</h2>
        <p className="max-w-prose rounded-card bg-tint p-4">{aheadInWords(standing)}</p>
        <Offering standing={standing} request={request} contacts={contacts} terms={terms} />
      </section>
    </div>
  );
}

function Offering({ standing, request, contacts, terms }: Omit<Props, "atSchool">) {
  if (standing.ahead >= standing.most)
    return (
      <Notice kind="warn" title="You cannot offer more times for now">
        <p>It keeps the work of one person within bounds. Another Lead can answer this school.</p>
      </Notice>
    );
  if (contacts.length === 0)
    return (
      <EmptyState title="Nobody here can be your second contact">
        Every workshop has a second contact: somebody at the school, at the hub of its area, or another Lead.
        Nobody of them is on the portal for this school yet.
      </EmptyState>
    );
  return <OfferForm request={request} contacts={contacts} terms={terms} />;
}

function MyOffers({ offers }: { offers: readonly OfferMade[] }) {
  return (
    <section aria-labelledby="mine" className="space-y-4">
      <h2 id="mine">Your offers here</h2>
      <ul className="divide-y divide-line rounded-card border border-line bg-card px-5">
        {offers.map((offer) => (
          <li key={offer.id} className="space-y-2 py-4">
            <p className="flex flex-wrap items-center justify-between gap-3">
              <strong>{whenInWords(offer)}</strong>
              <StatusTag kind={offerStateWords[offer.state].kind}>
                {offerStateWords[offer.state].label}
              </StatusTag>
            </p>
            <DayRemark remark={offer.remark} />
            <p className="text-quiet">Second contact: {offer.second ?? "somebody who has left since"}</p>
            {offer.state === "open" && (
              <TwoPresses
                action={takeOfferBack}
                id={`back-${offer.id}`}
                field={{ name: "offer", value: offer.id }}
                summary={
                  <>
                    Take it back<span className="sr-only">: {whenInWords(offer)}</span>
                  </>
                }
                button="Yes, take it back"
              >
                <p>The school can no longer choose this time.</p>
              </TwoPresses>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
