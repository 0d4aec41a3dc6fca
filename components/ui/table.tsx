import type { ReactNode } from "react";

type Column<Row> = {
  key: string;
  header: ReactNode;
  /** What the cell shows; without it, the row's own value under `key`. */
  cell?: (row: Row) => ReactNode;
  /** Numbers line up on the right. */
  numeric?: boolean;
  /** The column that names the row. The first column does unless another says so. */
  rowHeader?: boolean;
};

type TableProps<Row> = {
  caption: ReactNode;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  /** What to say when there are no rows. */
  empty: ReactNode;
  /** The caption is always read aloud; hide it when a heading just above says the same. */
  hideCaption?: boolean;
  rowKey?: (row: Row, index: number) => string | number;
};

/** Some browsers forget that a table is one when the stylesheet sets its rows out as blocks, so each part says it. */
const as = (role: string) => ({ role });

/** A table on a wide screen; on a phone each row stands by itself, with every answer under or beside its heading. */
export function Table<Row>({ caption, rows, columns, empty, hideCaption, rowKey }: TableProps<Row>) {
  if (rows.length === 0) return <div className="rounded-card bg-tint p-5 text-quiet">{empty}</div>;
  const named = columns.find((column) => column.rowHeader) ?? columns[0];
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard.
      tabIndex={0}
      aria-label={typeof caption === "string" ? caption : "Table"}
      className="relative overflow-x-auto rounded-card border border-line bg-card"
    >
      <table {...as("table")} className="w-full border-collapse text-left max-sm:block">
        <caption
          className={hideCaption ? "sr-only" : "px-4 pt-4 pb-2 text-left text-lg font-bold max-sm:block"}
        >
          {caption}
        </caption>
        <thead {...as("rowgroup")} className="max-sm:sr-only">
          <tr {...as("row")}>
            {columns.map((column) => (
              <th
                key={column.key}
                {...as("columnheader")}
                scope="col"
                className={`${cellStyle(column)} border-b-2 align-bottom text-sm`}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as("rowgroup")} className="max-sm:block">
          {rows.map((row, index) => (
            <tr
              {...as("row")}
              key={rowKey?.(row, index) ?? index}
              className="border-b border-line last:border-b-0 max-sm:block max-sm:px-4 max-sm:py-3"
            >
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} names={column === named} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell<Row>({ column, row, names }: { column: Column<Row>; row: Row; names: boolean }) {
  const content = column.cell ? column.cell(row) : (row as Record<string, ReactNode>)[column.key];
  if (!names)
    return (
      <td {...as("cell")} className={cellStyle(column)}>
        {/* The heading once more, for the eye on a phone; who listens hears it from the table itself. */}
        <span aria-hidden="true" className="w-28 shrink-0 text-sm text-quiet sm:hidden">
          {column.header}
        </span>
        <div className="min-w-0 flex-1">{content}</div>
      </td>
    );
  return (
    <th {...as("rowheader")} scope="row" className={`${cellStyle(column)} font-bold`}>
      {content}
    </th>
  );
}

function cellStyle<Row>(column: Column<Row>): string {
  return `border-line px-4 py-3 align-top sm:min-w-32 max-sm:flex max-sm:items-baseline max-sm:gap-3 max-sm:px-0 max-sm:py-1 ${column.numeric ? "tabular-nums sm:text-right sm:whitespace-nowrap" : "text-left"}`;
}
