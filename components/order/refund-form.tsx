import { ErrorSummary, Field, Form, SubmitButton, Tick } from "@/components/ui/form";
import { refundOrder } from "@/lib/domain/training/orders/actions";
import { pounds } from "@/lib/platform/money";

type Props = { order: string; pence: number; endsPlace: boolean };

export function RefundForm({ order, pence, endsPlace }: Props) {
  return (
    <section
      aria-labelledby="refund"
      className="space-y-4 rounded-card border border-line bg-card p-5 sm:p-6"
    >
      <h2 id="refund">Send the money back</h2>
      <p>
        All of it, {pounds(pence)}, goes back to the payer's card.{" "}
        {endsPlace
          ? "Their place on the course ends. What they wrote stays theirs to download, and so does a certificate they had earned."
          : "This payment did not open a place, so any place the payer has stays as it is."}
      </p>
      <Form action={refundOrder} id="refund-form" className="space-y-5">
        <ErrorSummary />
        <input type="hidden" name="order" value={order} />
        <Field
          name="reason"
          label="Why"
          hint="A few words for the books, such as “Asked for it by email”. Write nothing private about anyone."
          maxLength={200}
        />
        <Tick name="sure" label={`Yes, send ${pounds(pence)} back`} />
        <SubmitButton kind="danger" pending="Asking the card company…">
          Send the money back
        </SubmitButton>
      </Form>
    </section>
  );
}
