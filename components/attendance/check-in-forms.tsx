import { randomUUID } from "node:crypto";
import { ErrorSummary, Field, Form, Select, SubmitButton } from "@/components/ui/form";
import { parties, partiesUpTo } from "@/components/workshop-place/sign-up-form";
import { checkInWithCode, walkInWithCode } from "@/lib/domain/training/attendance/actions";
import { peopleInWords } from "@/lib/domain/training/workshop-places/words";

const codeField = (
  <Field
    name="word"
    label="Code from the slide"
    hint="Six letters and figures, shown in the room."
    autoComplete="off"
    autoCapitalize="characters"
    spellCheck={false}
    maxLength={12}
    width="short"
  />
);

/** Only with the link of their letter: nobody says it for somebody else, or learns who has signed up. */
export function CheckInForm({ code, place, party }: { code: string; place: string; party: number }) {
  return (
    <Form action={checkInWithCode} id="here">
      <ErrorSummary />
      <input type="hidden" name="workshop" value={code} />
      <input type="hidden" name="place" value={place} />
      {codeField}
      {party > 1 && (
        <Select
          name="party"
          label="How many of you are here?"
          hint={`Your sign-up is for ${peopleInWords(party)}. It does no harm if fewer have come.`}
          options={partiesUpTo(party)}
          defaultValue={String(party)}
        />
      )}
      <SubmitButton>We are here</SubmitButton>
    </Form>
  );
}

export function WalkInForm({ code }: { code: string }) {
  return (
    <Form action={walkInWithCode} id="walk-in">
      <ErrorSummary />
      <input type="hidden" name="workshop" value={code} />
      <input type="hidden" name="once" value={randomUUID()} />
      {codeField}
      <Field name="name" label="Your name" autoComplete="name" maxLength={80} />
      <Select name="party" label="How many of you are here?" options={parties} defaultValue="1" />
      <SubmitButton kind="secondary">Come in without a sign-up</SubmitButton>
    </Form>
  );
}
