import { ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { bookConsultation } from "@/lib/domain/cic/consultations/actions";
import type { BookingStep, Way } from "@/lib/domain/cic/consultations/shape";
import {
  addressInWords,
  canBookAt,
  costInWords,
  neededHint,
  neededLabel,
  payWithin,
  refundTerms,
  takes,
  wayWords,
} from "@/lib/domain/cic/consultations/words";
import { dayAndTime } from "@/lib/platform/dates";
import { pounds } from "@/lib/platform/money";

type Props = {
  step: Extract<BookingStep, { step: "book" }>;
  way: Way;
  wording: number;
  otherTimes: string;
};

/** The last look before it is booked: what, when, how, what it costs, and when the money goes back. */
export function BookForm({ step: { hub, terms, at }, way, wording, otherTimes }: Props) {
  const pays = !terms.fundedUntil && terms.pence > 0;
  const rows = [
    { label: "What", value: `A Priorities Consultation, about ${takes}` },
    { label: "When", value: dayAndTime(at), action: <a href={otherTimes}>Choose another time</a> },
    { label: "Hub", value: addressInWords(hub) },
    { label: "How", value: wayWords[way].label },
    ...(way === "in_person" ? [{ label: "Access", value: hub.access }] : []),
    {
      label: "Cost",
      value: terms.fundedUntil ? "Nothing. The hub has funded this one." : costInWords(terms),
    },
  ];
  return (
    <div className="max-w-3xl space-y-8">
      <SummaryList rows={rows} />
      {canBookAt(terms) ? (
        <Form action={bookConsultation} id="book">
          <ErrorSummary />
          <input type="hidden" name="wording" value={wording} />
          <input type="hidden" name="hub" value={hub.id} />
          <input type="hidden" name="way" value={way} />
          <input type="hidden" name="at" value={at.toISOString()} />
          {way === "phone" && (
            <Field
              name="phone"
              type="tel"
              label="Which number shall we ring?"
              hint="Only the hub sees it, for this one talk."
              autoComplete="tel"
              width="medium"
            />
          )}
          <Field
            name="accessNeeds"
            type="textarea"
            rows={3}
            label={neededLabel}
            hint={neededHint}
            maxLength={500}
            optional
          />
          {pays && (
            <Notice title={`You pay ${pounds(terms.pence)} next, within ${payWithin}`}>
              <p>{refundTerms}</p>
            </Notice>
          )}
          <SubmitButton pending="Booking…">{pays ? "Book, and go on to pay" : "Book this time"}</SubmitButton>
        </Form>
      ) : (
        <Notice kind="warn" title="The hub has no funded one for that day">
          <p>
            Here nobody pays for a consultation themselves. Choose another day, or ask the hub: {hub.phone}.
          </p>
        </Notice>
      )}
    </div>
  );
}
