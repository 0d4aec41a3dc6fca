import { ErrorSummary, Field, Form, type FormAction, SubmitButton } from "@/components/ui/form";

/** Six digits from a mail. The browser offers them by itself where it can. */
export function CodeForm({ action, button }: { action: FormAction; button: string }) {
  return (
    <Form action={action}>
      <ErrorSummary />
      <Field
        name="code"
        label="Code from the email"
        hint="Six digits, such as 123 456. It works in this browser only, for 10 minutes."
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={12}
        width="short"
      />
      <SubmitButton>{button}</SubmitButton>
    </Form>
  );
}
