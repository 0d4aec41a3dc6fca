import { MoneyTable } from "@/components/order/money";
import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { SummaryList } from "@/components/ui/summary-list";
import type { ReceiptSeen } from "@/lib/domain/training/orders/shape";
import { orderNumber, payee, receiptNumber } from "@/lib/domain/training/orders/words";
import { pounds } from "@/lib/platform/money";

type ReceiptSheetProps = { orderPage: string; receipt: ReceiptSeen };

/** The receipt as it was issued (PY-1), on a page that prints as a sheet of paper. */
export function ReceiptSheet({ orderPage, receipt }: ReceiptSheetProps) {
  return (
    <div className="max-w-3xl">
      <PageHeading
        trail={[{ label: `Order ${orderNumber(receipt.order)}`, href: orderPage }]}
        title={`Receipt ${receiptNumber(receipt.number)}`}
        eyebrow={payee}
      />
      <div className="space-y-8">
        <SummaryList
          rows={[
            { label: "Date", value: <DateText date={receipt.issuedAt} /> },
            { label: "Paid by", value: receipt.payerName },
            { label: "Paid to", value: payee },
            { label: "Paid with", value: "Card" },
            { label: "Order", value: orderNumber(receipt.order) },
          ]}
        />
        <MoneyTable
          caption="What was paid for"
          lines={receipt.lines}
          total={receipt.pence}
          totalLabel="Total paid"
        />
        {receipt.refunds.map((refund) => (
          <p key={refund.completedAt.toISOString()}>
            <strong>{pounds(refund.pence)}</strong> was sent back on <DateText date={refund.completedAt} />.
          </p>
        ))}
        <div className="no-print flex flex-wrap items-center gap-x-5 gap-y-3">
          <Button href={`${orderPage}/receipt/pdf`} icon="download">
            Save as PDF
          </Button>
          <p className="text-quiet">Or print this page: it fits one sheet.</p>
        </div>
      </div>
    </div>
  );
}
