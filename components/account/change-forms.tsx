import { ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { changeEmail, changeName } from "@/lib/domain/network/people/actions";

export function ChangeNameForm({ name }: { name: string }) {
  return (
    <Form action={changeName} id="change-name">
      <ErrorSummary />
      <Field
        name="name"
        label="Your name"
        hint="Certificates you have already keep the name they were given to."
        autoComplete="name"
        maxLength={120}
        defaultValue={name}
      />
      <SubmitButton kind="secondary">Change my name</SubmitButton>
    </Form>
  );
}

export function ChangeEmailForm() {
  return (
    <Form action={changeEmail} id="change-email">
      <ErrorSummary />
      <Field
        name="email"
        type="email"
        label="New email address"
        hint="We send a code there. Nothing changes until you have typed it in."
        autoComplete="email"
        spellCheck={false}
      />
      <SubmitButton kind="secondary">Send a code there</SubmitButton>
    </Form>
  );
}
