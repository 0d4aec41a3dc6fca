import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { takeLearnerHat } from "@/lib/domain/network/memberships/actions";

type Open = { role: string; label: string };

/** Learning is open to everyone, whatever else they do in the network. */
export function TakeLearnerHat({ open, next }: { open: readonly Open[]; next: string | null }) {
  return (
    <section aria-labelledby="learn-too" className="space-y-3">
      <h2 id="learn-too">Learn as well</h2>
      <p className="max-w-prose text-quiet">
        Anyone can learn. It is a hat of its own: nobody you work with sees what you do in it.
      </p>
      <div className="flex flex-wrap gap-3">
        {open.map((hat) => (
          <Take key={hat.role} {...hat} kind="secondary" next={next} />
        ))}
      </div>
    </section>
  );
}

/** The hat the page asked for needs, which this person has not taken up yet: first on the page, and on to that page. */
export function TakeTheHatThatFits({ role, label, next }: Open & { next: string | null }) {
  return (
    <section
      aria-labelledby="take-it-up"
      className="space-y-3 rounded-card border-2 border-accent bg-card p-6 sm:p-8"
    >
      <h2 id="take-it-up">Take it up and go on</h2>
      <p className="max-w-prose text-quiet">
        You do not have this hat yet. It is free, it is open to everyone, and you can take it off again. Your
        other hats cannot see what you do in it.
      </p>
      <Take role={role} label={label} kind="primary" next={next} />
    </section>
  );
}

type TakeProps = Open & { kind: "primary" | "secondary"; next: string | null };

function Take({ role, label, kind, next }: TakeProps) {
  return (
    <Form action={takeLearnerHat} id={`take-${role}`} className="space-y-3">
      <ErrorSummary />
      <input type="hidden" name="role" value={role} />
      {next && <input type="hidden" name="next" value={next} />}
      <SubmitButton kind={kind}>{label}</SubmitButton>
    </Form>
  );
}
