import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
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
        <Orders area={area} orders={orders} />
      )}
    </>
  );
}

/** A few orders at most, so each is a row of its own that a phone can show whole. */
function Orders({ area, orders }: { area: string; orders: readonly OrderSeen[] }) {
  return (
    <ul className="max-w-3xl divide-y divide-line rounded-card border border-line bg-card">
      {orders.map((order) => (
        <li
          key={order.id}
          className="relative flex flex-wrap items-center justify-between gap-x-6 gap-y-2 p-5 hover:bg-tint"
        >
          <div>
            <a href={`${area}/orders/${order.id}`} className="stretched font-bold">
              {order.lines.map((line) => line.description).join(", ")}
            </a>
            <p className="text-sm text-quiet">
              {orderNumber(order.number)}, <DateText date={order.createdAt} />
            </p>
          </div>
          <div className="flex items-center gap-4">
            <OrderStateTag state={order.state} />
            <strong className="tabular-nums">{pounds(order.totalPence)}</strong>
          </div>
        </li>
      ))}
    </ul>
  );
}
