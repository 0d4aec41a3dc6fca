import { Choice, ErrorSummary, Field, Form, Select, SubmitButton } from "@/components/ui/form";
import { setUpFund } from "@/lib/domain/training/funding/actions";
import type { Choice as AreaChoice } from "@/lib/domain/training/funding/shape";
import { purposeWords } from "@/lib/domain/training/funding/words";

const purposes = Object.entries(purposeWords).map(([value, words]) => ({ value, ...words }));

export function PotForm({ areas }: { areas: readonly AreaChoice[] }) {
  return (
    <Form action={setUpFund} className="max-w-xl space-y-6">
      <ErrorSummary />
      <Field
        name="name"
        label="Name of the fund"
        hint="Only your own people see it. Leave out the names of people it is for."
        maxLength={80}
      />
      <Choice name="purpose" legend="What is the money for?" options={purposes} />
      <Select name="locality" label="Which area is it for?" prompt="Choose an area" options={areas} />
      <Field
        name="amount"
        label="How much is in it, in pounds?"
        hint="Whole pounds, such as 5,000. Money is set aside only when you make a code."
        inputMode="numeric"
        width="short"
      />
      <Field
        name="closes"
        label="When does it close?"
        hint="No code can be used after this day."
        type="date"
        width="short"
      />
      <SubmitButton>Set up this fund</SubmitButton>
    </Form>
  );
}
