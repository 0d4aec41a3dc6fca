import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { deleteReflection } from "@/lib/domain/training/reflections/actions";

/** Two presses, so that a slip of the finger deletes nothing. */
export function DeleteReflection({ reflection, ask }: { reflection: string; ask: string }) {
  return (
    <details className="no-print">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-link underline">
        Delete this<span className="sr-only">: {ask}</span>
      </summary>
      <Form action={deleteReflection} id={`delete-${reflection}`} className="space-y-3 pt-2">
        <ErrorSummary />
        <input type="hidden" name="reflection" value={reflection} />
        <p>Your words are gone for good. Nobody can bring them back, and the lesson stays marked as it is.</p>
        <SubmitButton kind="danger">Yes, delete it</SubmitButton>
      </Form>
    </details>
  );
}
