import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { beginSecondStep } from "@/lib/domain/network/second-factor/actions";

export function BeginSecondStep({ label }: { label: string }) {
  return (
    <Form action={beginSecondStep} id="begin">
      <ErrorSummary />
      <SubmitButton>{label}</SubmitButton>
    </Form>
  );
}
