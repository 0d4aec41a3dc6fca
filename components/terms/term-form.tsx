import { ErrorSummary, Field, Form, Select, SubmitButton } from "@/components/ui/form";
import { addTerm } from "@/lib/domain/training/terms/actions";
import type { Area } from "@/lib/domain/training/terms/shape";

export function TermForm({ areas }: { areas: readonly Area[] }) {
  return (
    <Form action={addTerm} id="add" className="max-w-xl space-y-6">
      <ErrorSummary />
      <Field name="name" label="Name of the term" hint="Such as “Spring term”." maxLength={60} />
      <Select
        name="locality"
        label="Where?"
        hint="“Everywhere else” stands for every area that has no terms of its own."
        options={[
          { value: "everywhere", label: "Everywhere else" },
          ...areas.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        defaultValue="everywhere"
      />
      <Field name="starts" label="First day" type="date" width="short" />
      <Field name="ends" label="Last day" type="date" width="short" />
      <SubmitButton>Add this term</SubmitButton>
    </Form>
  );
}
