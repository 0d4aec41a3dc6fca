import { ErrorSummary, Field, Form, SubmitButton, Tick } from "@/components/ui/form";
import { register } from "@/lib/domain/network/sign-in/actions";

type RegisterFormProps = {
  next: string | null;
  /** The exact words of the account terms, in paragraphs, and which version of them these are. */
  terms: { version: number; paragraphs: readonly string[] };
  name?: string | undefined;
  email?: string | undefined;
};

/** Three questions, and the words that are agreed to. Nothing else is ever asked to open an account (DT-1). */
export function RegisterForm({ next, terms, name, email }: RegisterFormProps) {
  return (
    <Form action={register}>
      <ErrorSummary />
      <input type="hidden" name="wording" value={terms.version} />
      {next && <input type="hidden" name="next" value={next} />}
      <Field
        name="name"
        label="Your name"
        hint="As you would like to be called. It is also the name on any certificate."
        autoComplete="name"
        maxLength={120}
        defaultValue={name ?? ""}
      />
      <Field
        name="email"
        type="email"
        label="Email address"
        hint="We send you a code, to be sure that it is yours."
        autoComplete="email"
        spellCheck={false}
        defaultValue={email ?? ""}
      />
      <Tick name="over18" label="I am 18 or over" />
      <section
        aria-labelledby="account-terms"
        className="space-y-3 rounded-card border border-line bg-card p-5"
      >
        <h2 id="account-terms" className="text-xl">
          How your account works
        </h2>
        {terms.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <Tick name="terms" label="I have read how my account works" />
      <SubmitButton>Open my account</SubmitButton>
    </Form>
  );
}
