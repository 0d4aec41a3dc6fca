import { Choice, ErrorSummary, Field, Form, Select, SubmitButton } from "@/components/ui/form";
import { sayDaysOff, sayHours } from "@/lib/domain/cic/hub-hours/actions";
import type { HubWeek } from "@/lib/domain/cic/hub-hours/shape";
import { kindWords, weekdayNames } from "@/lib/domain/cic/hub-hours/words";

type Props = Pick<HubWeek, "people">;

const Whose = ({ people }: Props) => (
  <Select
    name="whose"
    label="Whose?"
    options={[
      { value: "hub", label: "The whole hub" },
      ...people.map(({ personId, name }) => ({ value: personId, label: name })),
    ]}
    defaultValue="hub"
  />
);

const kinds = Object.entries(kindWords).map(([value, words]) => ({ value, ...words }));
const days = weekdayNames.map((label, at) => ({ value: String(at + 1), label }));

/** The same hours on each day that is ticked: the hub's own, or one person's. */
export const HoursForm = ({ people }: Props) => (
  <section aria-labelledby="add-hours" className="space-y-4">
    <h2 id="add-hours">Add hours or a break</h2>
    <Form action={sayHours} id="hours" className="max-w-xl space-y-5">
      <ErrorSummary />
      <Whose people={people} />
      <Choice name="kind" legend="What is it?" options={kinds} defaultValue="open" />
      <Choice name="weekdays" legend="On which days?" type="checkbox" options={days} />
      <Field name="from" label="From" hint="Such as 9am or 13:30." width="short" maxLength={10} />
      <Field name="to" label="To" width="short" maxLength={10} />
      <SubmitButton>Add these hours</SubmitButton>
    </Form>
  </section>
);

/** Days on which nobody can book. They say no reason. */
export const AwayForm = ({ people }: Props) => (
  <section aria-labelledby="add-away" className="space-y-4">
    <h2 id="add-away">Add days off</h2>
    <Form action={sayDaysOff} id="days-off" className="max-w-xl space-y-5">
      <ErrorSummary />
      <Whose people={people} />
      <Field name="first" label="First day off" type="date" width="short" />
      <Field name="last" label="Last day off" type="date" width="short" />
      <SubmitButton>Add these days</SubmitButton>
    </Form>
  </section>
);
