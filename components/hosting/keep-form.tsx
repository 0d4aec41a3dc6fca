import { ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { keepListsFor } from "@/lib/domain/training/hosting/actions";
import type { Hosting } from "@/lib/domain/training/hosting/shape";
import { keepInWords, keepReaches } from "@/lib/domain/training/hosting/words";
import { day } from "@/lib/platform/dates";

/** For how long the list of who came is kept, and the day on which the next one goes. */
export function KeepForm({ keepDays, next }: { keepDays: number; next: Hosting["next"] }) {
  return (
    <section aria-labelledby="keep-title" className="max-w-xl space-y-4">
      <h2 id="keep-title">How long the attendance list is kept</h2>
      <p>{keepInWords}</p>
      <p className="rounded-card bg-tint p-4">
        {next ? (
          <>
            Your next workshop is on <strong>{day(next.startsAt)}</strong>. Its list is deleted on{" "}
            <strong>{day(next.listGoesOn)}</strong>.
          </>
        ) : (
          "When you have a workshop, this page shows the day on which its list is deleted."
        )}
      </p>
      <Form action={keepListsFor} id="keep" className="space-y-5">
        <ErrorSummary />
        <Field
          name="keepDays"
          label="Days after the workshop"
          hint={keepReaches}
          inputMode="numeric"
          defaultValue={String(keepDays)}
          width="short"
          maxLength={6}
        />
        <SubmitButton kind="secondary">Keep lists this long</SubmitButton>
      </Form>
    </section>
  );
}
