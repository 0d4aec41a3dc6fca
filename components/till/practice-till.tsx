import { Button } from "@/components/ui/button";
import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { pounds } from "@/lib/platform/money";

type PracticeTillProps = {
  action: FormAction;
  checkout: string;
  payee: string;
  number: string;
  what: string;
  pence: number;
};

/** Stands where a card company's page would be. It asks for no card, and says at once that no money moves. */
export function PracticeTill({ action, checkout, payee, number, what, pence }: PracticeTillProps) {
  return (
    <div className="space-y-6">
      <Notice kind="warn" title="This is a practice till. No money moves.">
        <p>
          It stands in for a card company, so that you can try the portal. There is no card to type. Choose
          what a card company might say.
        </p>
      </Notice>
      <SummaryList
        rows={[
          { label: "What", value: what },
          { label: "Pay to", value: payee },
          { label: "Number", value: number },
          { label: "Total", value: <strong className="text-xl">{pounds(pence)}</strong> },
        ]}
      />
      <Form action={action} className="space-y-4">
        <ErrorSummary />
        <input type="hidden" name="checkout" value={checkout} />
        <div className="flex flex-col items-stretch gap-3">
          <SubmitButton name="outcome" value="pay">
            Pretend to pay {pounds(pence)}
          </SubmitButton>
          <SubmitButton name="outcome" value="decline" kind="secondary">
            Pretend the card is declined
          </SubmitButton>
          <SubmitButton name="outcome" value="back" kind="quiet">
            Go back without paying
          </SubmitButton>
        </div>
      </Form>
    </div>
  );
}

/** Somebody who comes back to the till by its old address has nothing left to do here. */
export function Settled({ page }: { page: string }) {
  return (
    <Notice kind="good" title="This is settled">
      <p>There is nothing left to pay here.</p>
      <Button href={page}>Go back to its page</Button>
    </Notice>
  );
}
