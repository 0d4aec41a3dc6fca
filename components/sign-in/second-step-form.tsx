import { ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { confirmSecondStep } from "@/lib/domain/network/second-factor/actions";

export function SecondStepForm({ settingUp }: { settingUp: boolean }) {
  return (
    <Form action={confirmSecondStep} id="confirm">
      <ErrorSummary />
      <Field
        name="code"
        label="Code from your app"
        hint={
          settingUp ? "Six digits. A new code appears every half minute." : "Six digits, or a recovery code."
        }
        autoComplete="one-time-code"
        maxLength={16}
        width="short"
      />
      <SubmitButton>Confirm that it is me</SubmitButton>
    </Form>
  );
}
