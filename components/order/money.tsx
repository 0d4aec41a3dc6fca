import type { ReactNode } from "react";
import { Table } from "@/components/ui/table";
import type { OrderLine } from "@/lib/domain/training/orders/shape";
import { pounds } from "@/lib/platform/money";

type MoneyTableProps = {
  caption: string;
  lines: readonly OrderLine[];
  total: number;
  totalLabel?: ReactNode;
};

/** What was bought and what it comes to. */
export function MoneyTable({ caption, lines, total, totalLabel = "Total" }: MoneyTableProps) {
  const rows = [
    ...lines.map(({ description, pence }) => ({ what: description as ReactNode, pence })),
    { what: totalLabel, pence: total },
  ];
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      empty="Nothing was bought."
      columns={[
        { key: "what", header: "What", cell: (row) => row.what },
        { key: "pence", header: "Amount", numeric: true, cell: (row) => pounds(row.pence) },
      ]}
    />
  );
}
