import { DateText } from "@/components/ui/date";
import { ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { askForMoneyBack } from "@/lib/domain/training/orders/actions";
import type { OwnOrder } from "@/lib/domain/training/orders/shape";
import { payee } from "@/lib/domain/training/orders/words";
import { pounds } from "@/lib/platform/money";

const asked = ({ asks }: OwnOrder) => asks.find(({ answeredAt }) => !answeredAt);

/** First on the order's page, so that whoever has just asked sees that it arrived. */
export function AskedMoneyBack({ order }: { order: OwnOrder }) {
  const waiting = order.state === "paid" && asked(order);
  if (!waiting) return null;
  return (
    <Notice
      kind="good"
      title={
        <>
          You asked for your money back on <DateText date={waiting.createdAt} withTime />
        </>
      }
    >
      <p>
        Somebody at {payee} will send {pounds(order.totalPence)} back and write to you. You do not need to do
        anything. The email we sent you has a link to take your message back.
      </p>
    </Notice>
  );
}

/** A plain way to have the money back: it says what follows, asks for no reason, and tells what became of it. */
export function AskMoneyBack({ order }: { order: OwnOrder }) {
  if (order.state !== "paid" || asked(order)) return null;
  return (
    <details className="no-print rounded-card border border-line bg-card p-5">
      <summary className="min-h-11 cursor-pointer font-bold">Ask for my money back</summary>
      <Form action={askForMoneyBack} id="money-back" className="max-w-prose space-y-5 pt-4">
        <ErrorSummary />
        <p>
          You can have all of it back, and you do not have to say why. Your message goes to {payee}. When the
          money is sent, your place on the course ends. What you wrote stays yours, and so does a certificate
          you had earned.
        </p>
        <input type="hidden" name="order" value={order.id} />
        <Field
          name="words"
          type="textarea"
          label="Anything you would like to add"
          hint="Please leave out private details about anyone's health or family."
          maxLength={1000}
          optional
        />
        <SubmitButton kind="secondary">Ask for my money back</SubmitButton>
      </Form>
    </details>
  );
}
