import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { payForConsultation } from "@/lib/domain/cic/charges/actions";
import { payee } from "@/lib/domain/cic/charges/words";
import { pounds } from "@/lib/platform/money";

/** One button. The price and the payee are already known to the portal; the form carries neither. */
export function PayForm({ consultation, pence }: { consultation: string; pence: number }) {
  return (
    <Form action={payForConsultation} id="pay" className="space-y-3">
      <ErrorSummary />
      <input type="hidden" name="consultation" value={consultation} />
      <SubmitButton pending="Opening the card page…">Pay {pounds(pence)}</SubmitButton>
      <p className="text-sm text-quiet">Paid to {payee}.</p>
    </Form>
  );
}
