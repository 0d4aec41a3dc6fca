import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { writeEntry } from "@/lib/domain/cic/trackers/actions";
import type { Entry, JustDone } from "@/lib/domain/cic/trackers/shape";
import { EntryCard } from "./entry-card";
import { PrivateNote } from "./private-note";

type Props = { area: { path: string }; entries: readonly Entry[]; done: JustDone };

/** What somebody wrote for themselves, newest first. */
export function EntriesPage({ area, entries, done }: Props) {
  return (
    <>
      <PageHeading
        title="What you wrote for yourself"
        trail={[
          { href: area.path, label: "My learning" },
          { href: `${area.path}/tracker`, label: "Your Tracker" },
        ]}
      />
      <div className="max-w-prose space-y-8">
        {done.kept && <Notice kind="good" title="Kept." live />}
        {done.deleted && <Notice kind="good" title="It is deleted." live />}
        <PrivateNote />
        <Form action={writeEntry} id="write">
          <ErrorSummary />
          <Field
            name="words"
            type="textarea"
            rows={6}
            maxLength={10_000}
            label="Write something for yourself"
          />
          <SubmitButton>Keep what I wrote</SubmitButton>
        </Form>
        {entries.length === 0 && <EmptyState title="Nothing written yet" />}
        {entries.map((entry) => (
          <EntryCard key={entry.id} entry={entry} />
        ))}
      </div>
    </>
  );
}
