import { ErrorSummary, Field, Form, Select, SubmitButton } from "@/components/ui/form";
import { makeCode } from "@/lib/domain/training/funding/actions";
import { fewest } from "@/lib/domain/training/funding/schema";
import type { Choice } from "@/lib/domain/training/funding/shape";

export function CodeForm({ pot, courses }: { pot: string; courses: readonly Choice[] }) {
  return (
    <Form action={makeCode} className="max-w-xl space-y-6">
      <ErrorSummary />
      <input type="hidden" name="pot" value={pot} />
      <Field
        name="label"
        label="Name of this code"
        hint="So that you know it again, such as “Autumn group”. Leave out anybody's name: a code is never for one person."
        maxLength={60}
      />
      <Select
        name="course"
        label="Which course does it pay for?"
        prompt="Choose a course"
        options={courses}
      />
      <Field
        name="uses"
        label="How many places?"
        hint={`At least ${fewest}, so that nobody can tell who took one. The money for all of them is set aside at once, and each person can use the code once.`}
        inputMode="numeric"
        width="short"
      />
      <Field name="expires" label="Until when can it be used?" type="date" width="short" />
      <SubmitButton>Make this code</SubmitButton>
    </Form>
  );
}
