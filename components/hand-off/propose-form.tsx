import { Fold } from "@/components/ui/fold";
import { ErrorSummary, Field, Form, type FormAction, Select, SubmitButton } from "@/components/ui/form";
import { mostFields } from "@/lib/domain/network/hand-offs/schema";
import type { Service } from "@/lib/domain/network/hand-offs/shape";
import { openFor, supportStays } from "@/lib/domain/network/hand-offs/words";

type Props = { action: FormAction; services: readonly Service[] };

const suggested = ["Name", "How to reach them", "What they would like help with"];

/** What somebody proposes, written together with the person: a service, what for, and each thing that would move. */
export const ProposeForm = ({ action, services }: Props) => (
  <Form action={action} id="propose" className="max-w-xl space-y-8">
    <ErrorSummary />
    <Select
      name="to"
      label="With which service?"
      prompt="Choose a service"
      options={services.map(({ id, name }) => ({ value: id, label: name }))}
    />
    <Field
      name="email"
      label="Their email address"
      hint="They get a letter that names no service and no reason. You are not told whether they have an account."
      type="email"
      width="medium"
      maxLength={254}
    />
    <Field
      name="purpose"
      label="What is it for?"
      hint="One plain sentence. They read it, and so does the service."
      type="textarea"
      rows={2}
      maxLength={300}
    />
    <section aria-labelledby="things" className="space-y-6">
      <div className="space-y-2">
        <h2 id="things">What would move</h2>
        <p className="text-quiet">
          Write each thing by itself, in words you have agreed with them. They can leave any of it out.
          Nothing else ever moves.
        </p>
      </div>
      {suggested.map((label, at) => (
        <Pair key={label} at={at + 1} label={label} optional={at > 0} />
      ))}
      <Fold summary="Add more, up to eight">
        <div className="space-y-6">
          {Array.from({ length: mostFields - suggested.length }, (_, at) => at + suggested.length + 1).map(
            (at) => (
              <Pair key={at} at={at} label="" optional />
            ),
          )}
        </div>
      </Fold>
    </section>
    <div className="space-y-2">
      <p>
        Nothing moves when you press this. They say yes or no first, then the service, then you confirm. If
        any of that is missing after {openFor}, nothing has moved.
      </p>
      <p>{supportStays.sender}</p>
    </div>
    <SubmitButton>Propose this to them</SubmitButton>
  </Form>
);

const Pair = ({ at, label, optional }: { at: number; label: string; optional: boolean }) => (
  <fieldset className="space-y-4 rounded-card border border-line bg-card p-5">
    <legend className="px-2 text-sm font-bold text-quiet">
      {at} of {mostFields}
    </legend>
    <Field
      name={`label.${at}`}
      label={<Told words="What it is" at={at} />}
      hint="The service reads this before it accepts."
      defaultValue={label}
      maxLength={80}
      optional={optional}
    />
    <Field
      name={`value.${at}`}
      label={<Told words="The very words" at={at} />}
      hint="The service reads these last, once all three have acted."
      type="textarea"
      rows={2}
      maxLength={1000}
      optional={optional}
    />
  </fieldset>
);

/** The same words in each box, told apart for whoever hears them. */
const Told = ({ words, at }: { words: string; at: number }) => (
  <>
    {words}
    <span className="sr-only">, {at}</span>
  </>
);
