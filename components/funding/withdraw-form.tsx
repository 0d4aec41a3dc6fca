import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { endCode } from "@/lib/domain/training/funding/actions";

/** Two presses, so that a slip of the finger ends nothing. */
export function WithdrawForm({ code, label }: { code: string; label: string }) {
  return (
    <details>
      <summary className="font-bold whitespace-nowrap text-link underline">
        Withdraw<span className="sr-only"> {label}</span>
      </summary>
      <Form action={endCode} id={`end-${code}`} className="space-y-3 pt-3">
        <ErrorSummary />
        <input type="hidden" name="code" value={code} />
        <p className="min-w-48 text-sm">Nobody can use it any more. Places taken already stay as they are.</p>
        <SubmitButton kind="danger">Yes, withdraw it</SubmitButton>
      </Form>
    </details>
  );
}
