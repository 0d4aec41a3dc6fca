import { DateText } from "@/components/ui/date";
import { ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { changeEntry, dropEntry } from "@/lib/domain/cic/trackers/actions";
import type { Entry } from "@/lib/domain/cic/trackers/shape";
import { day } from "@/lib/platform/dates";

export function EntryCard({ entry }: { entry: Entry }) {
  const on = day(entry.createdAt);
  return (
    <article className="keep-together space-y-2 rounded-card border border-line bg-card p-5">
      <h2 className="text-lg">
        <DateText date={entry.createdAt} withTime />
      </h2>
      <p className="whitespace-pre-wrap">{entry.words}</p>
      <details className="no-print">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-link underline">
          Change this<span className="sr-only">, written on {on}</span>
        </summary>
        <Form action={changeEntry} id={`change-${entry.id}`} className="space-y-3 pt-2">
          <ErrorSummary />
          <input type="hidden" name="entry" value={entry.id} />
          <Field
            name="words"
            type="textarea"
            rows={6}
            maxLength={10_000}
            label="Your words"
            defaultValue={entry.words}
          />
          <SubmitButton kind="secondary">Keep the change</SubmitButton>
        </Form>
      </details>
      <details className="no-print">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-link underline">
          Delete this<span className="sr-only">, written on {on}</span>
        </summary>
        <Form action={dropEntry} id={`drop-${entry.id}`} className="space-y-3 pt-2">
          <ErrorSummary />
          <input type="hidden" name="entry" value={entry.id} />
          <p>Your words are gone for good. Nobody can bring them back.</p>
          <SubmitButton kind="danger">Yes, delete it</SubmitButton>
        </Form>
      </details>
    </article>
  );
}
