import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { forgetPriorities } from "@/lib/domain/training/priorities/actions";
import type { KeptNote } from "@/lib/domain/training/priorities/shape";
import { priorities } from "@/lib/domain/training/priorities/words";
import { OfferToForget } from "./forget-device";

/** What mattered to the learner, if they chose to keep it, and one press to be rid of it. */
export function KeptPage({ area, kept }: { area: string; kept: KeptNote | null }) {
  return (
    <div className="max-w-prose space-y-8">
      <PageHeading trail={[{ href: area, label: "My learning" }]} title="Your priorities" />
      {kept ? <Kept area={area} kept={kept} /> : <NothingKept area={area} />}
    </div>
  );
}

function NothingKept({ area }: { area: string }) {
  return (
    <EmptyState
      title="Nothing is kept here"
      action={
        <div className="flex flex-wrap justify-center gap-3">
          <Button href="/reflect">Reflect on your priorities</Button>
          <Button href={`${area}/priorities/keep`} kind="secondary">
            Keep answers from this device
          </Button>
        </div>
      }
    >
      <p>You can think about what matters without keeping anything. If you like, you can keep a copy here.</p>
    </EmptyState>
  );
}

function Kept({ area, kept }: { area: string; kept: KeptNote }) {
  return (
    <>
      <Notice kind="private" title="Only you can read this">
        <p>
          Kept on <DateText date={kept.createdAt} />, because you asked us to. It is not used to suggest
          anything.
        </p>
      </Notice>
      <OfferToForget />
      {priorities.mattersNow.toReversed().map((how) => (
        <Level key={how.key} label={how.label} areas={areasThat(kept, how.key)} />
      ))}
      {kept.note && (
        <section className="space-y-2">
          <h2 className="text-xl">In your own words</h2>
          <p className="whitespace-pre-wrap">{kept.note}</p>
        </section>
      )}
      <div className="no-print flex flex-wrap items-start gap-3">
        <Button href={`${area}/priorities/keep`} kind="secondary">
          Change them
        </Button>
        <Form action={forgetPriorities} className="space-y-3">
          <ErrorSummary />
          <SubmitButton kind="danger">Delete my saved priorities</SubmitButton>
        </Form>
      </div>
    </>
  );
}

const areasThat = (kept: KeptNote, how: string) =>
  priorities.sides.flatMap((side) => side.areas).filter(({ key }) => kept.answers[key] === how);

function Level({
  label,
  areas,
}: {
  label: string;
  areas: readonly { key: string; title: string; ask: string }[];
}) {
  if (areas.length === 0) return null;
  return (
    <section className="space-y-2">
      <h2 className="text-xl">{label}</h2>
      <ul className="space-y-2">
        {areas.map(({ key, title, ask }) => (
          <li key={key} className="rounded-card border border-line bg-card p-4">
            <span className="block font-bold">{title}</span>
            <span className="text-quiet">{ask}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
