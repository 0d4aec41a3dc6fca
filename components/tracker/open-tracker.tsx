import { Button } from "@/components/ui/button";
import { ErrorSummary, Form, SubmitButton, Tick } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { openTracker } from "@/lib/domain/cic/trackers/actions";

type Props = {
  area: string;
  wording: { version: number; paragraphs: readonly string[] };
  deleted: boolean;
};

/** What a Tracker is, before anything is kept: a page of its own to say yes on, or to walk away from. */
export function OpenTracker({ area, wording, deleted }: Props) {
  return (
    <div className="max-w-prose space-y-6">
      {deleted && <Notice kind="good" title="Your Tracker is deleted, with everything in it." live />}
      <section
        aria-label="What you would agree to"
        className="rounded-card border border-line bg-card p-5 sm:p-7"
      >
        <div className="prose">
          {wording.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </section>
      <Form action={openTracker} id="open">
        <ErrorSummary />
        <input type="hidden" name="wording" value={wording.version} />
        <Tick name="agree" label="Yes, Relationship Health Matters CIC may keep a Tracker for me." />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>Open my Tracker</SubmitButton>
          <Button href={area} kind="secondary">
            Not now
          </Button>
        </div>
      </Form>
      <p className="text-quiet">Saying no changes nothing else here, and nobody asks you again.</p>
    </div>
  );
}
