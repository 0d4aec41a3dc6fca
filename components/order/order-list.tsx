import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import type { OrderSeen } from "@/lib/domain/training/orders/shape";
import { orderNumber, payee } from "@/lib/domain/training/orders/words";
import { pounds } from "@/lib/platform/money";
import { OrderStateTag } from "./order-state";

export function OrderList({ area, orders }: { area: string; orders: readonly OrderSeen[] }) {
  return (
    <>
      <PageHeading
        title="Your orders"
        lead={`What you bought from ${payee} in this hat. Places a funder pays for have no order.`}
      />
      {orders.length === 0 ? (
        <EmptyState title="You have no orders" action={<Button href="/learning">Look at the courses</Button>}>
          When you pay for a course, the order and its receipt are kept here.
        </EmptyState>
      ) : (
        <OrderTable area={area} orders={orders} />
      )}
    </>
  );
}

function OrderTable({ area, orders }: { area: string; orders: readonly OrderSeen[] }) {
  return (
    <Table
      caption="Your orders"
      hideCaption
      rows={orders}
      empty=""
      rowKey={(order) => order.id}
      columns={[
        {
          key: "number",
          header: "Order",
          cell: (order) => <a href={`${area}/orders/${order.id}`}>{orderNumber(order.number)}</a>,
        },
        { key: "state", header: "State", cell: (order) => <OrderStateTag state={order.state} /> },
        { key: "total", header: "Amount", numeric: true, cell: (order) => pounds(order.totalPence) },
        {
          key: "what",
          header: "What",
          cell: (order) => order.lines.map((line) => line.description).join(", "),
        },
        { key: "date", header: "Date", cell: (order) => <DateText date={order.createdAt} /> },
      ]}
    />
  );
}
