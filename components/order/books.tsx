import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { accountName, signed } from "@/lib/domain/training/ledger/words";

type BooksProps = {
  balances: readonly { account: string; pence: number; movements: number | null }[];
  outOfBalance: number;
};

/** Where all money stands. Each movement takes from one account what it gives to another. */
export function Books({ balances, outOfBalance }: BooksProps) {
  const total = balances.reduce((sum, { pence }) => sum + pence, 0);
  const rows = [...balances, { account: "All of it together", pence: total, movements: null }];
  return (
    <div className="max-w-3xl space-y-6">
      {outOfBalance === 0 && total === 0 ? (
        <Notice kind="good" title="The books balance">
          <p>Every movement of money adds up to nothing: what left one account arrived in another.</p>
        </Notice>
      ) : (
        <Notice kind="bad" title="The books do not balance">
          <p>
            {outOfBalance} movements do not add up. Tell whoever runs the portal before you refund anything.
          </p>
        </Notice>
      )}
      <Table
        caption="Where the money stands"
        rows={balances.length ? rows : []}
        rowKey={(row) => row.account}
        empty="No money has moved yet."
        columns={[
          { key: "account", header: "Where it is", cell: (row) => accountName(row.account) },
          { key: "pence", header: "How much", numeric: true, cell: (row) => signed(row.pence) },
          {
            key: "movements",
            header: "Times money moved",
            numeric: true,
            cell: (row) => row.movements ?? "Not shown",
          },
        ]}
      />
      <p className="max-w-prose text-quiet">
        A minus sign means that more was taken from there than given to it. How often money moved is not shown
        for funds, because it would tell how many people took a place.
      </p>
    </div>
  );
}
