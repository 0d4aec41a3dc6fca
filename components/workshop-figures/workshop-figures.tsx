import { Table } from "@/components/ui/table";
import type { WorkshopFigures } from "@/lib/domain/training/workshop-figures/shape";
import { askedAfterwards } from "@/lib/domain/training/workshop-figures/words";
import { day } from "@/lib/platform/dates";

type Props = { rows: readonly WorkshopFigures[]; gate: string; empty: string };

/** Workshops that have been: how many, and how it was for them. Never who. */
export function WorkshopFiguresTable({ rows, gate, empty }: Props) {
  return (
    <div className="space-y-4">
      <Table
        caption="Workshops that have been"
        rows={rows}
        rowKey={({ id }) => id}
        empty={empty}
        columns={[
          { key: "startsAt", header: "Day", cell: ({ startsAt }) => day(startsAt) },
          { key: "school", header: "Where" },
          { key: "lead", header: "Lead" },
          { key: "places", header: "Had a place", numeric: true, cell: ({ places }) => places.words },
          { key: "came", header: "Came", numeric: true, cell: ({ came }) => came.words },
          { key: "welcome", header: "Felt welcome", cell: ({ said, notSaid }) => said?.welcome ?? notSaid },
          { key: "clear", header: "Found it clear", cell: ({ said, notSaid }) => said?.clear ?? notSaid },
          { key: "useful", header: "Found it useful", cell: ({ said, notSaid }) => said?.useful ?? notSaid },
        ]}
      />
      <p className="max-w-prose text-quiet">{askedAfterwards}</p>
      <p className="max-w-prose text-quiet">{gate}</p>
    </div>
  );
}
