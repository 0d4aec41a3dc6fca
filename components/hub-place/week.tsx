import { Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { takeDaysOffAway, takeHoursAway } from "@/lib/domain/cic/hub-hours/actions";
import type { DaysAway, HubWeek, Stretch } from "@/lib/domain/cic/hub-hours/shape";
import { kindWords, standsAnyway, stretchInWords, weekdayNames } from "@/lib/domain/cic/hub-hours/words";
import { day } from "@/lib/platform/dates";
import { AwayForm, HoursForm } from "./hours-forms";

const told: Record<string, string> = {
  added: "The hours are added.",
  removed: "That is removed.",
  away: "The days off are saved.",
};

/** A hub's week and each of its people's, with the days on which somebody is away. */
export function Week({ week, done }: { week: HubWeek; done: string | undefined }) {
  const { stretches, away, people } = week;
  const nameOf = (id: string | null) =>
    id === null
      ? "The whole hub"
      : (people.find(({ personId }) => personId === id)?.name ?? "Somebody who left");
  const whose = [null, ...people.map(({ personId }) => personId)];
  return (
    <div className="space-y-10">
      {done && told[done] && <Notice kind="good" live title={told[done]} />}
      <section aria-labelledby="week" className="space-y-5">
        <h2 id="week">Every week</h2>
        {whose.map((id) => (
          <Hours
            key={id ?? "hub"}
            name={nameOf(id)}
            rows={stretches.filter(({ personId }) => personId === id)}
          />
        ))}
      </section>
      <HoursForm people={people} />
      <section aria-labelledby="away" className="space-y-5">
        <h2 id="away">Days off</h2>
        <p>{standsAnyway}</p>
        <Away rows={away} nameOf={nameOf} />
      </section>
      <AwayForm people={people} />
    </div>
  );
}

const Hours = ({ name, rows }: { name: string; rows: readonly Stretch[] }) => (
  <Table
    caption={name}
    rows={rows}
    rowKey={({ id }) => id}
    empty={
      <>
        <strong className="block text-ink">{name}</strong>
        No hours yet.
      </>
    }
    columns={[
      { key: "weekday", header: "Day", cell: ({ weekday }) => weekdayNames[weekday - 1] },
      { key: "hours", header: "From and to", cell: stretchInWords },
      { key: "kind", header: "What", cell: ({ kind }) => kindWords[kind].label },
      {
        key: "remove",
        header: <span className="sr-only">Remove</span>,
        cell: (row) => (
          <Form action={takeHoursAway} id={`hours-${row.id}`}>
            <input type="hidden" name="stretch" value={row.id} />
            <SubmitButton kind="quiet">
              Remove
              <span className="sr-only">
                {` ${weekdayNames[row.weekday - 1]} ${stretchInWords(row)}, ${name}`}
              </span>
            </SubmitButton>
          </Form>
        ),
      },
    ]}
  />
);

type AwayProps = { rows: readonly DaysAway[]; nameOf: (id: string | null) => string };

const Away = ({ rows, nameOf }: AwayProps) => (
  <Table
    caption="Who is away"
    hideCaption
    rows={rows}
    rowKey={({ id }) => id}
    empty="Nobody is away on any day to come."
    columns={[
      { key: "who", header: "Who", cell: ({ personId }) => nameOf(personId) },
      { key: "first", header: "First day", cell: ({ startsOn }) => day(startsOn) },
      { key: "last", header: "Last day", cell: ({ endsOn }) => day(endsOn) },
      {
        key: "remove",
        header: <span className="sr-only">Remove</span>,
        cell: ({ id, personId, startsOn }) => (
          <Form action={takeDaysOffAway} id={`away-${id}`}>
            <input type="hidden" name="away" value={id} />
            <SubmitButton kind="quiet">
              Remove<span className="sr-only">{` ${nameOf(personId)} from ${day(startsOn)}`}</span>
            </SubmitButton>
          </Form>
        ),
      },
    ]}
  />
);
