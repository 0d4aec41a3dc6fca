import type { ReactNode } from "react";

type SummaryRow = { label: ReactNode; value: ReactNode; action?: ReactNode };

/** Questions and their answers, one under the other: for details, receipts and "check before you send". */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="divide-y divide-line rounded-card border border-line bg-card px-5">
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are a fixed, ordered list.
        <div key={index} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-3.5">
          <dt className="w-full font-bold sm:w-48 sm:shrink-0">{row.label}</dt>
          <dd className="min-w-0 flex-1">{row.value}</dd>
          {row.action && <dd>{row.action}</dd>}
        </div>
      ))}
    </dl>
  );
}
