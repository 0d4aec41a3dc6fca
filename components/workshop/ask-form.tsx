import { TermsSaid } from "@/components/terms/terms-said";
import { Choice, ErrorSummary, Field, Form, Select, SubmitButton } from "@/components/ui/form";
import { audienceWords } from "@/lib/domain/training/published-workshops/words";
import type { TermTime } from "@/lib/domain/training/terms/shape";
import { askForWorkshop } from "@/lib/domain/training/workshop-requests/actions";
import { largest, partWords, usualSize } from "@/lib/domain/training/workshops/words";
import { Fold } from "./fold";

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
const parts = options(partWords);

/** A school asks for a workshop: days, people, for whom, and the room. */
export function AskForm({ terms }: { terms: readonly TermTime[] }) {
  return (
    <Form action={askForWorkshop} className="max-w-xl space-y-7">
      <ErrorSummary />
      <fieldset className="space-y-5 rounded-card border border-line p-5">
        <legend className="px-2 text-lg font-bold">Which days would suit you?</legend>
        <p className="text-quiet">
          One is enough, five is the most. Leads answer with an hour. In term time, more parents can come.
        </p>
        <TermsSaid terms={terms} />
        <Days rows={["1", "2"]} />
        <Fold summary="More days that would suit" fields={["day3", "day4", "day5"]}>
          <Days rows={["3", "4", "5"]} />
        </Fold>
      </fieldset>
      <Field
        name="expected"
        label="About how many people do you expect?"
        hint={`A guess is fine. Many have room for ${usualSize}, and ${largest} is the most. You can change it later.`}
        inputMode="numeric"
        width="short"
        maxLength={9}
      />
      <Choice name="audience" legend="Who is it for?" options={options(audienceWords)} />
      <Field
        name="languages"
        label="Which languages help?"
        hint="The languages people here feel at home in, such as English and Polish."
        defaultValue="English"
        maxLength={120}
      />
      <Field name="room" label="Which room?" hint="Such as “Hall”." width="medium" maxLength={80} />
      <p className="text-quiet">
        Leads whose certification holds see this, with your school’s name and address. Nothing is public yet.
      </p>
      <SubmitButton>Ask for a workshop</SubmitButton>
    </Form>
  );
}

function Days({ rows }: { rows: readonly string[] }) {
  return rows.map((row) => (
    <div key={row} className="grid gap-4 sm:grid-cols-2">
      <Field
        name={`day${row}`}
        label={row === "1" ? "Day" : `Day ${row}`}
        type="date"
        optional={row !== "1"}
      />
      <Select
        name={`part${row}`}
        label={row === "1" ? "Part of the day" : `Part of day ${row}`}
        options={parts}
        defaultValue="morning"
      />
    </div>
  ));
}
