import { ErrorSummary, Form, Select, SubmitButton } from "@/components/ui/form";
import { StatusTag } from "@/components/ui/status-tag";
import { askForSupport } from "@/lib/domain/training/workshop-support/actions";
import { answerWords } from "@/lib/domain/training/workshop-support/words";
import type { OurWorkshop, SupportSeen } from "@/lib/domain/training/workshops/shape";

/** Which surgeries were asked to support, what they said, and one more to ask. */
export function SupportOfSurgeries({ workshop, open }: { workshop: OurWorkshop; open: boolean }) {
  return (
    <section aria-labelledby="support" className="space-y-4">
      <h2 id="support">Support from a surgery</h2>
      <p className="max-w-prose">
        Somebody from a surgery nearby can come and say a few words. They see the date and the place, and
        nothing about anybody who comes.
      </p>
      <SupportList support={workshop.support} />
      {open && workshop.surgeries.length > 0 && (
        <Form action={askForSupport} id="ask-support" className="max-w-md space-y-4">
          <ErrorSummary />
          <input type="hidden" name="workshop" value={workshop.id} />
          <Select
            name="surgery"
            label="Which surgery shall we ask?"
            prompt="Choose a surgery"
            options={workshop.surgeries}
          />
          <SubmitButton kind="secondary">Ask this surgery</SubmitButton>
        </Form>
      )}
      {open && workshop.support.length + workshop.surgeries.length === 0 && (
        <p className="rounded-card bg-tint p-5 text-quiet">No surgery of your area is on the portal yet.</p>
      )}
    </section>
  );
}

export function SupportList({ support }: { support: readonly SupportSeen[] }) {
  if (support.length === 0) return null;
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-card px-5">
      {support.map(({ surgery, answer, who }) => (
        <li key={surgery} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3.5">
          <span className="min-w-0 wrap-anywhere">
            <strong>{surgery}</strong>
            {who && `: ${who} will come`}
          </span>
          <StatusTag kind={answerWords[answer].kind}>{answerWords[answer].label}</StatusTag>
        </li>
      ))}
    </ul>
  );
}
