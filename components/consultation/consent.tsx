import { Button } from "@/components/ui/button";
import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { sayNoToConsultations } from "@/lib/domain/cic/consultations/actions";

type Props = {
  wording: { readonly version: number; readonly paragraphs: readonly string[] };
  /** The next page, for whoever says yes. */
  yes: string;
};

/** A page of its own for yes or no, before anything else is asked. A yes counts once something is booked; a no counts at once. */
export function ConsentToConsultation({ wording, yes }: Props) {
  return (
    <div className="max-w-prose space-y-6">
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
      <div className="space-y-4">
        <Button href={yes}>Yes, I would like one</Button>
        <p className="text-quiet">
          Next you choose a hub and a time. Nothing is kept until you book, and then these words are kept with
          your yes, for you to read and download.
        </p>
      </div>
      <Form action={sayNoToConsultations} id="no" className="space-y-3">
        <ErrorSummary />
        <input type="hidden" name="wording" value={wording.version} />
        <SubmitButton kind="secondary">No, thank you</SubmitButton>
        <p className="text-quiet">
          A no changes nothing else here, and nobody asks you again. You can come back whenever you like.
        </p>
      </Form>
    </div>
  );
}
