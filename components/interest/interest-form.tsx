import "./interest-form.css";
import { Choice, ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { expressInterest } from "@/lib/domain/network/interests/actions";
import { postcodeHint } from "@/lib/domain/network/localities/words";

type Route = { value: string; label: string; hint: string; receiver: string };
type InterestFormProps = {
  routes: readonly Route[];
  /** Who is signed in, so that they need not type it again. */
  writer?: { name: string; email: string };
  chosen: string | null;
  course: string | null;
  /** What the course is called that this is about. */
  about: string | null;
  /** Words to begin with. */
  message: string;
  wording: Wording;
};
type Wording = { version: number; title: string; paragraphs: readonly string[] };

/** Each choice says who receives the message, before anything is sent; the words that are agreed to stand above the button. */
export function InterestForm({ routes, writer, chosen, course, about, message, wording }: InterestFormProps) {
  return (
    <Form action={expressInterest} className="interest-form max-w-prose space-y-6">
      <ErrorSummary />
      <input type="hidden" name="wording" value={wording.version} />
      {course && <input type="hidden" name="course" value={course} />}
      {about && (
        <p className="rounded-card bg-tint p-4">
          About the course <strong>{about}</strong>. Your message joins those that I Matter Training keeps for
          it. The email we send you has a link to take it back.
        </p>
      )}
      <Choice name="route" legend="What is it about?" options={routes} defaultValue={chosen ?? ""} />
      <Field
        name="name"
        label="Your name"
        autoComplete="name"
        maxLength={120}
        defaultValue={writer?.name ?? ""}
      />
      <Field
        name="email"
        type="email"
        label="Email address"
        hint="The answer goes here."
        autoComplete="email"
        defaultValue={writer?.email ?? ""}
      />
      <Field
        name="postcode"
        label="Postcode"
        hint={`${postcodeHint} We keep only that half.`}
        autoComplete="postal-code"
        width="short"
        optional
      />
      <Field
        name="message"
        type="textarea"
        label="What would you like to know?"
        hint="Please leave out private details about anyone's health or family."
        maxLength={4000}
        defaultValue={message}
      />
      <section aria-labelledby="agreeing" className="max-w-prose space-y-3 border-l-4 border-stage-5 pl-4">
        <h2 id="agreeing" className="text-xl">
          {wording.title}
        </h2>
        {wording.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <div className="font-bold">
        {routes.map(({ value, receiver }) => (
          <p key={value} className={`goes-to-${value}`}>
            This goes to {receiver}.
          </p>
        ))}
      </div>
      <SubmitButton>Send</SubmitButton>
    </Form>
  );
}
