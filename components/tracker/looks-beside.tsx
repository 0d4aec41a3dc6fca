import { ChartScale } from "@/components/ui/chart-scale";
import { Table } from "@/components/ui/table";
import type { Beside, Comparison } from "@/lib/domain/cic/trackers/shape";
import { day } from "@/lib/platform/dates";
import { OtherViews } from "./other-views";

/** The first answers and the newest ones side by side: drawn, and as a table that says the same. */
export function LooksBeside({ looks }: { looks: Beside }) {
  const { firstAt, lastAt, rows } = looks;
  return (
    <section aria-labelledby="beside" className="space-y-6">
      <h2 id="beside">{lastAt ? "Now beside then" : "Your first answers"}</h2>
      <p className="text-quiet">
        You answered first on {day(firstAt)}
        {lastAt && <> and last on {day(lastAt)}</>}.
      </p>
      <figure className="rounded-card border border-line bg-card p-4 sm:p-6">
        <figcaption className="flex flex-wrap gap-x-6 gap-y-1 pb-4 font-bold">
          <span>
            <span aria-hidden="true" className="text-accent">
              ○
            </span>{" "}
            {day(firstAt)}
          </span>
          {lastAt && (
            <span>
              <span aria-hidden="true" className="text-accent">
                ●
              </span>{" "}
              {day(lastAt)}
            </span>
          )}
        </figcaption>
        <ul className="grid gap-x-10 gap-y-5 lg:grid-cols-2">
          {rows.map((row) => (
            <li key={row.key} className="keep-together space-y-1">
              <p>{row.words}</p>
              <ChartScale says={`${said(row)}. 0 is ${row.low}, 10 is ${row.high}`} marks={marksOf(row)} />
            </li>
          ))}
        </ul>
      </figure>
      <AsTable {...looks} />
    </section>
  );
}

const marksOf = ({ before, since }: Comparison) => [
  ...(before ? [{ value: before.rating, look: "hollow" as const }] : []),
  ...(since ? [{ value: since.rating, look: "full" as const }] : []),
];

const said = ({ before, since }: Comparison) =>
  [before && `First ${before.rating}`, since && `last ${since.rating}`].filter(Boolean).join(", ");

const leftOut = <span className="text-quiet">left out</span>;

function AsTable({ firstAt, lastAt, rows }: Beside) {
  const views = ({ before, since }: Comparison) => [...(before?.views ?? []), ...(since?.views ?? [])];
  const columns = [
    {
      key: "words",
      header: "Question",
      cell: ({ words, reworded }: Comparison) =>
        reworded ? `${words} (asked in other words before)` : words,
    },
    { key: "before", header: day(firstAt), cell: ({ before }: Comparison) => before?.rating ?? leftOut },
    ...(lastAt
      ? [{ key: "then", header: day(lastAt), cell: ({ since }: Comparison) => since?.rating ?? leftOut }]
      : []),
    ...(rows.some((row) => views(row).length > 0)
      ? [
          {
            key: "views",
            header: "How somebody else sees it",
            cell: (row: Comparison) => <OtherViews views={views(row)} />,
          },
        ]
      : []),
  ];
  return (
    <Table<Comparison>
      caption="The same as a table, from 0 to 10"
      rows={rows}
      rowKey={({ key }) => key}
      columns={columns}
      empty="No answers yet."
    />
  );
}
