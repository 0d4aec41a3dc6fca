import { Table } from "@/components/ui/table";

export type KeptRow = { what: string; purpose: string; period: string };

/** What is kept, why and for how long: the periods are those the nightly clearing counts by, from the one list in the policy. */
export function KeptTable({ who, rows }: { who: string; rows: readonly KeptRow[] }) {
  return (
    <Table
      caption={`What ${who} keeps, and for how long`}
      rows={rows}
      columns={[
        { key: "what", header: "What" },
        { key: "purpose", header: "Why" },
        { key: "period", header: "For how long" },
      ]}
      empty="Nothing is kept."
    />
  );
}
