import { ErrorSummary, Field, Form, Select, SubmitButton } from "@/components/ui/form";
import type { DatesOffered } from "@/lib/domain/cic/appointments/shape";
import { licensePractitioner } from "@/lib/domain/cic/licences/actions";
import type { Worker } from "@/lib/domain/cic/licences/shape";
import { licenceLength } from "@/lib/domain/cic/licences/words";
import { day } from "@/lib/platform/dates";

const named = ({ name, licensedUntil }: Worker) =>
  licensedUntil ? `${name} (licensed until ${day(licensedUntil)})` : name;

type Props = { hub: string; people: readonly Worker[]; dates: DatesOffered };

/** Whom, from which day and until when. */
export function LicenseForm({ hub, people, dates }: Props) {
  if (people.length === 0)
    return (
      <p className="text-quiet">
        Nobody works at this hub yet. Once somebody does, you can license them here.
      </p>
    );
  return (
    <Form action={licensePractitioner} id="license" className="max-w-xl space-y-5">
      <ErrorSummary />
      <input type="hidden" name="hub" value={hub} />
      <Select
        name="person"
        label="Who?"
        prompt="Choose somebody who works there"
        options={people.map((one) => ({ value: one.personId, label: named(one) }))}
      />
      <Field name="from" label="First day" type="date" width="short" defaultValue={dates.today} />
      <Field
        name="until"
        label="Last day"
        hint={licenceLength}
        type="date"
        width="short"
        defaultValue={dates.inAYear}
      />
      <SubmitButton>Give this licence</SubmitButton>
    </Form>
  );
}
