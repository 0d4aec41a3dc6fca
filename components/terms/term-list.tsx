import { Form, SubmitButton } from "@/components/ui/form";
import { Table } from "@/components/ui/table";
import { removeTerm } from "@/lib/domain/training/terms/actions";
import type { Term } from "@/lib/domain/training/terms/shape";
import { day } from "@/lib/platform/dates";

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
        { key: "startsOn", header: "First day", cell: ({ startsOn }) => day(startsOn) },
        { key: "endsOn", header: "Last day", cell: ({ endsOn }) => day(endsOn) },
        {
          key: "remove",
          header: <span className="sr-only">Remove</span>,
          cell: ({ id, name }) => (
            <Form action={removeTerm} id={`remove-${id}`}>
              <input type="hidden" name="term" value={id} />
              <SubmitButton kind="quiet">
                Remove<span className="sr-only"> {name}</span>
              </SubmitButton>
            </Form>
          ),
        },
      ]}
    />
  );
}
