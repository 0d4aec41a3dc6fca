import { ErrorSummary, Field, Form, Select, SubmitButton, Tick } from "@/components/ui/form";
import { signUpForWorkshop } from "@/lib/domain/training/workshop-places/actions";
import { mostInParty } from "@/lib/domain/training/workshop-places/schema";
import {
  introduction,
  needsLabel,
  peopleInWords,
  waitingInWords,
} from "@/lib/domain/training/workshop-places/words";

type SignUpFormProps = { code: string; full: boolean; listGoesOn: string };

export const partiesUpTo = (most: number) =>
  Array.from({ length: most }, (_, at) => ({ value: String(at + 1), label: peopleInWords(at + 1) }));

export const parties = partiesUpTo(mostInParty);

/** No account. What is asked, why, who sees it and until when stand beside each question. */
export function SignUpForm({ code, full, listGoesOn }: SignUpFormProps) {
  return (
    <Form action={signUpForWorkshop}>
      <ErrorSummary />
      <input type="hidden" name="workshop" value={code} />
      <Field
        name="name"
        label="Your name"
        autoComplete="name"
        maxLength={80}
        hint="The Lead looks for it on the list."
      />
      <Field
        name="email"
        type="email"
        label="Email address"
        hint="Your letter with a link of your own goes here. Nothing else does, unless you ask."
        autoComplete="email"
      />
      <Select name="party" label="How many of you will come?" options={parties} defaultValue="1" />
      <Field
        name="accessNeeds"
        type="textarea"
        rows={3}
        label={needsLabel}
        hint={`You need not say why. Such as step-free access, or a seat near the front. Only the school and the Lead read it, and it is deleted on ${listGoesOn}.`}
        maxLength={500}
        optional
      />
      <Tick
        name="reminders"
        label="Remind me seven days and one day before"
        hint="By email, and once on the day after, to ask how it was. One press stops it."
      />
      <Waiting full={full} />
      <section aria-labelledby="introduction" className="space-y-3 border-l-4 border-stage-5 pl-4">
        <h3 id="introduction" className="text-xl">
          A short introduction
        </h3>
        {introduction.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <Tick name="read" label="I have read the short introduction" />
      <SubmitButton>{full ? "Join the waiting list" : "Sign up"}</SubmitButton>
    </Form>
  );
}

/** Where everything is taken, the button says what it does; where there is room, waiting is a choice of their own. */
function Waiting({ full }: { full: boolean }) {
  if (full)
    return (
      <p id="wait" className="max-w-prose">
        <input type="hidden" name="wait" value="yes" />
        The button below puts you on the waiting list with what stands above.
      </p>
    );
  return (
    <Tick
      name="wait"
      label="If there is no room for all of us by now, put us on the waiting list"
      hint={waitingInWords}
    />
  );
}
