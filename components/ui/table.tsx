import type { ReactNode } from "react";

export type Column<Row> = {
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

/** The same table on every screen: on a narrow one it scrolls sideways, by finger or by arrow keys. */
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
      <table className="w-full border-collapse text-left">
        <caption className={hideCaption ? "sr-only" : "px-4 pt-4 pb-2 text-left text-lg font-bold"}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`${cellStyle(column)} border-b-2 align-bottom text-sm`}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowKey?.(row, index) ?? index} className="border-b border-line last:border-b-0">
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
  if (!names) return <td className={cellStyle(column)}>{content}</td>;
  return (
    <th scope="row" className={`${cellStyle(column)} font-bold`}>
      {content}
    </th>
  );
}

function cellStyle<Row>(column: Column<Row>): string {
  return `min-w-32 border-line px-4 py-3 align-top ${column.numeric ? "text-right tabular-nums whitespace-nowrap" : "text-left"}`;
}
