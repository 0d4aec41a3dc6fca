import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { writeEntry } from "@/lib/domain/cic/trackers/actions";
import { openTrackerOf } from "@/lib/domain/cic/trackers/read";
import type { Actor } from "@/lib/entry/actor";
import { orNotFound } from "@/lib/entry/page";
import { EntryCard } from "./entry-card";
import { PrivateNote } from "./private-note";
import type { Asked } from "./tracker-page";

type Props = { area: { path: string }; actor: Actor; asked: Asked };

/** What somebody wrote for themselves, newest first. */
export async function EntriesPage({ area, actor, asked }: Props) {
  const { entries } = await orNotFound(openTrackerOf(actor));
  const { kept, deleted } = await asked;
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
        {kept && <Notice kind="good" title="Kept. Only you can read it." live />}
        {deleted && <Notice kind="good" title="It is deleted." live />}
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
