import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { takeLearnerHat } from "@/lib/domain/network/memberships/actions";

type Open = { role: string; label: string };

/** Learning is open to everyone, whatever else they do in the network. */
export function TakeLearnerHat({ open }: { open: readonly Open[] }) {
  return (
    <section aria-labelledby="learn-too" className="space-y-3">
      <h2 id="learn-too">Learn as well</h2>
      <p className="max-w-prose text-quiet">
        Anyone can learn. It is a hat of its own: nobody you work with sees what you do in it.
      </p>
      <div className="flex flex-wrap gap-3">
        {open.map(({ role, label }) => (
          <Form key={role} action={takeLearnerHat} id={`take-${role}`} className="space-y-3">
            <ErrorSummary />
            <input type="hidden" name="role" value={role} />
            <SubmitButton kind="secondary">{label}</SubmitButton>
          </Form>
        ))}
      </div>
    </section>
  );
}
