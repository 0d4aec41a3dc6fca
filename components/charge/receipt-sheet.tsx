import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { SummaryList } from "@/components/ui/summary-list";
import type { ChargeReceipt } from "@/lib/domain/cic/charges/shape";
import { chargeNumber, payee, receiptNumber } from "@/lib/domain/cic/charges/words";
import { pounds } from "@/lib/platform/money";

/** The receipt as it was issued (PY-1), on a page that prints as a sheet of paper. */
export function ChargeReceiptSheet({ page, receipt }: { page: string; receipt: ChargeReceipt }) {
  const back = receipt.refunds.map(({ pence, completedAt }) => ({
    label: "Sent back",
    value: (
      <>
        {pounds(pence)} on <DateText date={completedAt} />
      </>
    ),
  }));
  return (
    <div className="max-w-3xl">
      <PageHeading
        trail={[{ label: "Your consultation", href: page }]}
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
            { label: "For", value: receipt.description },
            { label: "Payment", value: chargeNumber(receipt.charge) },
            { label: "Total paid", value: <strong>{pounds(receipt.pence)}</strong> },
            ...back,
          ]}
        />
        <div className="no-print flex flex-wrap items-center gap-x-5 gap-y-3">
          <Button href={`${page}/receipt/pdf`} icon="download">
            Save as PDF
          </Button>
          <p className="text-quiet">Or print this page: it fits one sheet.</p>
        </div>
      </div>
    </div>
  );
}
