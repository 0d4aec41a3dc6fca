import { DateText } from "@/components/ui/date";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import { openedPlace, type StaffOrder } from "@/lib/domain/training/orders/shape";
import { receiptNumber } from "@/lib/domain/training/orders/words";
import { pounds } from "@/lib/platform/money";
import { MoneyTable } from "./money";
import { OrderStateTag } from "./order-state";
import { RefundForm } from "./refund-form";

/** One order for staff: its money from beginning to end, and the way to give it back. */
export function StaffOrderPage({ order }: { order: StaffOrder }) {
  const asked = order.refunds.some((refund) => !refund.completedAt);
  const back = order.refunds.reduce((sum, refund) => sum + refund.pence, 0);
  const left = (order.payment?.pence ?? 0) - back;
  return (
    <div className="max-w-3xl space-y-8">
      {order.heldBecause && order.state === "held" && (
        <Notice kind="warn" title="This order is held">
          <p>{order.heldBecause}</p>
          <p>No place was opened. Look at it with the payer, then send the money back.</p>
        </Notice>
      )}
      {order.asks.map((ask) => (
        <Notice
          key={ask.id}
          kind={ask.answeredAt ? "info" : "warn"}
          title={
            ask.answeredAt ? "The learner asked for the money back" : "The learner asks for the money back"
          }
        >
          <p className="break-words whitespace-pre-line">{ask.message}</p>
          <p>
            Written on <DateText date={ask.createdAt} withTime />
            {ask.answeredAt ? ", and answered." : ". "}
            {!ask.answeredAt && (
              <a href="/imatter-training/interest">Answer it among the expressions of interest</a>
            )}
          </p>
        </Notice>
      ))}
      {order.payment?.otherPayer && (
        <Notice kind="warn" title="Somebody else may have paid">
          <p>
            The card company has another email address for the payer than the learner’s. Money goes back to
            the card that paid, so tell both before you send it.
          </p>
        </Notice>
      )}
      {asked && (
        <Notice title="The money is on its way back">
          <p>
            The card company has been asked. When it answers, this page says so and the payer gets an email.
          </p>
        </Notice>
      )}
      <MoneyTable caption="What was ordered" lines={order.lines} total={order.totalPence} />
      <SummaryList rows={facts(order)} />
      {order.refunds.length > 0 && <RefundTable order={order} />}
      {left > 0 && !asked && <RefundForm order={order.id} pence={left} endsPlace={openedPlace(order)} />}
    </div>
  );
}

function facts(order: StaffOrder) {
  const { payment, receipt } = order;
  return [
    { label: "State", value: <OrderStateTag state={order.state} /> },
    { label: "Paid by", value: order.payerName },
    { label: "Ordered", value: <DateText date={order.createdAt} withTime /> },
    ...(payment
      ? [
          {
            label: "Money came",
            value: (
              <>
                {pounds(payment.pence)}, <DateText date={payment.at} withTime />
              </>
            ),
          },
          { label: "Reference", value: <span className="break-all">{payment.reference}</span> },
        ]
      : []),
    ...(receipt ? [{ label: "Receipt", value: receiptNumber(receipt.number) }] : []),
  ];
}

function RefundTable({ order }: { order: StaffOrder }) {
  return (
    <Table
      caption="Money sent back"
      rows={order.refunds}
      rowKey={(refund) => refund.id}
      empty=""
      columns={[
        { key: "asked", header: "Asked", cell: (refund) => <DateText date={refund.askedAt} /> },
        { key: "reason", header: "Why", cell: (refund) => refund.reason },
        {
          key: "done",
          header: "Done",
          cell: (refund) => (refund.completedAt ? <DateText date={refund.completedAt} /> : "Waiting"),
        },
        { key: "pence", header: "Amount", numeric: true, cell: (refund) => pounds(refund.pence) },
      ]}
    />
  );
}
