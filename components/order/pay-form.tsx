import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { payByCard } from "@/lib/domain/training/orders/actions";

/** One button. The price, the course and the payee are already known to the portal; the form carries none of them. */
export function PayForm({ enrolment, label }: { enrolment: string; label: string }) {
  return (
    <Form action={payByCard} id="card" className="space-y-4">
      <ErrorSummary />
      <input type="hidden" name="enrolment" value={enrolment} />
      <SubmitButton pending="Opening the card page…">{label}</SubmitButton>
    </Form>
  );
}
