import { Table } from "@/components/ui/table";

type Figure = { readonly words: string };
type Row = {
  readonly slug: string;
  readonly title: string;
  readonly learning: Figure;
  readonly finished: Figure;
  readonly waiting: Figure;
  readonly over: Figure;
};

/** Counts of people on each course, each already through the gate. */
export function CourseFigures({ rows, gate }: { rows: readonly Row[]; gate: string }) {
  return (
    <div className="space-y-4">
      <Table
        caption="People on each open course"
        rows={rows}
        rowKey={(row) => row.slug}
        empty="No course is open yet."
        columns={[
          { key: "title", header: "Course" },
          { key: "learning", header: "Learning or paused", numeric: true, cell: (row) => row.learning.words },
          { key: "finished", header: "Finished", numeric: true, cell: (row) => row.finished.words },
          { key: "waiting", header: "Place held, not paid", numeric: true, cell: (row) => row.waiting.words },
          { key: "over", header: "Left or ended", numeric: true, cell: (row) => row.over.words },
        ]}
      />
      <p className="max-w-prose text-quiet">{gate}</p>
    </div>
  );
}
