import { ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { askForCode } from "@/lib/domain/network/sign-in/actions";

export function AddressForm({ next, email }: { next: string | null; email?: string | undefined }) {
  return (
    <Form action={askForCode}>
      <ErrorSummary />
      {next && <input type="hidden" name="next" value={next} />}
      <Field
        name="email"
        type="email"
        label="Email address"
        hint="We send you a code with six digits. There is no password to remember."
        autoComplete="email"
        inputMode="email"
        spellCheck={false}
        defaultValue={email ?? ""}
      />
      <SubmitButton>Send me a code</SubmitButton>
    </Form>
  );
}
