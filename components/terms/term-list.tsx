import { Table } from "@/components/ui/table";
import { TwoPresses } from "@/components/workshop/two-presses";
import { removeTerm } from "@/lib/domain/training/terms/actions";
import type { Term } from "@/lib/domain/training/terms/shape";
import { day } from "@/lib/platform/dates";

const unbroken = (date: Date) => <span className="whitespace-nowrap">{day(date)}</span>;

export function TermList({ terms }: { terms: readonly Term[] }) {
  return (
    <Table
      caption="Terms"
      rows={terms}
      rowKey={({ id }) => id}
      empty="No terms are written down yet. Until there are, nothing is said about term time."
      columns={[
        { key: "name", header: "Term" },
        { key: "area", header: "Where", cell: ({ area }) => area ?? "Everywhere else" },
        { key: "startsOn", header: "First day", cell: ({ startsOn }) => unbroken(startsOn) },
        { key: "endsOn", header: "Last day", cell: ({ endsOn }) => unbroken(endsOn) },
        {
          key: "remove",
          header: <span className="sr-only">Remove</span>,
          cell: ({ id, name }) => (
            <TwoPresses
              action={removeTerm}
              id={`remove-${id}`}
              field={{ name: "term", value: id }}
              summary={
                <>
                  Remove<span className="sr-only"> {name}</span>
                </>
              }
              button="Yes, remove it"
            >
              <p>Schools no longer read of this term.</p>
            </TwoPresses>
          ),
        },
      ]}
    />
  );
}
