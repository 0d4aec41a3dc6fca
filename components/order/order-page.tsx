import { PageHeading } from "@/components/site/page-heading";
import { DateText } from "@/components/ui/date";
import { SummaryList } from "@/components/ui/summary-list";
import type { OwnOrder } from "@/lib/domain/training/orders/shape";
import { orderNumber, payee, receiptNumber } from "@/lib/domain/training/orders/words";
import { pounds } from "@/lib/platform/money";
import { AskedMoneyBack, AskMoneyBack } from "./ask-money-back";
import { MoneyTable } from "./money";
import { OrderStateTag } from "./order-state";
import { WhatNow } from "./what-now";

type OrderPageProps = { area: string; order: OwnOrder; from: string };

/** One order, told as it stands: however and whenever somebody comes back from the card page. */
export function OrderPage({ area, order, from }: OrderPageProps) {
  return (
    <div className="max-w-3xl">
      <PageHeading
        trail={[{ label: "Your orders", href: `${area}/orders` }]}
        title={`Order ${orderNumber(order.number)}`}
      />
      <div className="space-y-8">
        <AskedMoneyBack order={order} />
        <WhatNow area={area} order={order} from={from} />
        <MoneyTable caption="What you ordered" lines={order.lines} total={order.totalPence} />
        <SummaryList rows={facts(area, order)} />
        <AskMoneyBack order={order} />
      </div>
    </div>
  );
}

function facts(area: string, order: OwnOrder) {
  const back = order.refunds.filter((refund) => refund.completedAt);
  return [
    { label: "State", value: <OrderStateTag state={order.state} /> },
    { label: "Ordered", value: <DateText date={order.createdAt} withTime /> },
    ...(order.paidAt ? [{ label: "Paid", value: <DateText date={order.paidAt} withTime /> }] : []),
    ...back.map((refund) => ({
      label: "Sent back",
      value: (
        <>
          {pounds(refund.pence)} on <DateText date={refund.completedAt as Date} />
        </>
      ),
    })),
    { label: order.paidAt ? "Paid by" : "Ordered by", value: order.payerName },
    { label: order.paidAt ? "Paid to" : "To be paid to", value: payee },
    ...(order.receipt
      ? [
          {
            label: "Receipt",
            value: <a href={`${area}/orders/${order.id}/receipt`}>{receiptNumber(order.receipt.number)}</a>,
          },
        ]
      : []),
  ];
}
