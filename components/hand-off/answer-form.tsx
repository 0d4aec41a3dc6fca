import { Choice, ErrorSummary, Form, SubmitButton, Tick } from "@/components/ui/form";
import { sayNoToHandOff, sayYesToHandOff } from "@/lib/domain/network/hand-offs/actions";
import type { OwnHandOff } from "@/lib/domain/network/hand-offs/shape";

export type WordingShown = { version: number; paragraphs: readonly string[] };
type Props = { handOff: OwnHandOff; wording: WordingShown };

/** The first act, and the person's alone: what would move, left in or out, then yes or no. */
export const AnswerForm = ({ handOff, wording }: Props) => (
  <section aria-labelledby="answer" className="max-w-prose space-y-6">
    <h2 id="answer">Yes or no?</h2>
    <Form action={sayYesToHandOff} id="yes" className="space-y-6">
      <ErrorSummary />
      <input type="hidden" name="handOff" value={handOff.id} />
      <input type="hidden" name="wording" value={wording.version} />
      <Choice
        name="keep"
        type="checkbox"
        legend="What would move"
        hint={`These very words would go to ${handOff.to}. Take the tick away from what you want to leave out.`}
        options={handOff.fields.map(({ position, label, value }) => ({
          value: String(position),
          label: <span className="font-bold wrap-anywhere">{label}</span>,
          hint: <span className="text-base whitespace-pre-line text-ink wrap-anywhere">{value}</span>,
        }))}
        defaultValue={handOff.fields.map(({ position }) => String(position))}
      />
      <div className="rounded-card border border-line bg-card p-5 sm:p-7">
        <div className="prose">
          {wording.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </div>
      <Tick name="agree" label={`Yes, what is ticked above may move to ${handOff.to}.`} />
      <SubmitButton>Yes, connect me</SubmitButton>
    </Form>
    <Form action={sayNoToHandOff} id="no" className="space-y-4 border-t border-line pt-6">
      <ErrorSummary />
      <input type="hidden" name="handOff" value={handOff.id} />
      <p>If you say no, nobody is told. The support you have now stays as it is.</p>
      <SubmitButton kind="secondary">No, thank you</SubmitButton>
    </Form>
  </section>
);
