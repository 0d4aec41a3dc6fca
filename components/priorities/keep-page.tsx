import { PageHeading } from "@/components/site/page-heading";
import { ErrorSummary, Form, SubmitButton, Tick } from "@/components/ui/form";
import { keepPriorities } from "@/lib/domain/training/priorities/actions";
import type { KeptNote } from "@/lib/domain/training/priorities/shape";
import { DeviceMemory } from "./device-memory";
import { OwnWords } from "./own-words";
import { PriorityQuestions } from "./priority-questions";

type Props = {
  area: string;
  wording: { version: number; title: string; text: string };
  kept: KeptNote | null;
};

/** The same sheet, filled from this device, with the words to agree to before any of it leaves. */
export function KeepPage({ area, wording, kept }: Props) {
  return (
    <div className="space-y-8">
      <PageHeading
        trail={[
          { href: area, label: "My learning" },
          { href: `${area}/priorities`, label: "Your priorities" },
        ]}
        title={wording.title}
        lead="Look through your answers and change what you like. Nothing leaves this device until you press the button at the end."
      />
      <Form action={keepPriorities} id="keep" className="space-y-10">
        <ErrorSummary />
        <input type="hidden" name="wording" value={wording.version} />
        <PriorityQuestions chosen={kept?.answers ?? {}} />
        <OwnWords text={kept?.note ?? ""} />
        <section
          aria-label="Before you keep them"
          className="space-y-5 rounded-card border-2 border-accent bg-card p-5 sm:p-7"
        >
          <div className="prose">
            {wording.text.split("\n\n").map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          <Tick name="agree" label="Yes, keep a copy of these answers in my account." />
          <SubmitButton>Keep my answers</SubmitButton>
        </section>
      </Form>
      <DeviceMemory form="keep" clearLabel="Clear the answers on this device" />
    </div>
  );
}
