import { Choice, ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { askToBeCertified } from "@/lib/domain/training/certification/actions";
import { evidenceHint, levelWords } from "@/lib/domain/training/certification/words";

const levels = Object.entries(levelWords).map(([value, words]) => ({ value, ...words }));

export function AskForm({ renews }: { renews: boolean }) {
  return (
    <Form action={askToBeCertified} className="max-w-xl space-y-6">
      <ErrorSummary />
      <Choice name="level" legend="What do you ask for?" options={levels} defaultValue="lead" />
      <Field
        name="evidence"
        label="What shows that you are ready?"
        hint={evidenceHint}
        type="textarea"
        rows={8}
        maxLength={4000}
      />
      <SubmitButton>{renews ? "Ask for renewal" : "Ask to be certified"}</SubmitButton>
    </Form>
  );
}
