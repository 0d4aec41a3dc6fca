import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { Field } from "@/components/ui/field";
import { Pagination } from "@/components/ui/pagination";
import { PlainForm } from "@/components/ui/plain-form";
import { Select } from "@/components/ui/select";
import { Table } from "@/components/ui/table";
import type { OrderSearch } from "@/lib/domain/training/orders/schema";
import type { ListedOrder } from "@/lib/domain/training/orders/shape";
import { orderNumber, stateWords } from "@/lib/domain/training/orders/words";
import { pounds } from "@/lib/platform/money";
import { OrderStateTag } from "./order-state";

const page = "/imatter-training/orders";
const states = Object.entries(stateWords).map(([value, { label }]) => ({ value, label }));

export function StaffOrderSearch({ search }: { search: OrderSearch }) {
  return (
    <PlainForm
      action={page}
      searchLabel="Search orders"
      className="grid items-end gap-4 rounded-card bg-tint p-5 sm:grid-cols-[1fr_1fr_auto]"
    >
      <Field
        name="number"
        label="Order number"
        optional
        defaultValue={search.number}
        placeholder="IMT-00042"
      />
      <Select
        name="state"
        label="State"
        optional
        prompt="Any"
        options={states}
        defaultValue={search.state ?? ""}
      />
      <Button>Search</Button>
    </PlainForm>
  );
}

type StaffOrdersProps = { search: OrderSearch; orders: readonly ListedOrder[]; pages: number };

/** What was bought and for how much. Who paid stands on the order's own page; how anybody learns stands nowhere. */
export function StaffOrders({ search, orders, pages }: StaffOrdersProps) {
  return (
    <div className="space-y-5">
      <Table
        caption="Orders, newest first"
        rows={orders}
        rowKey={(order) => order.id}
        empty={
          search.number || search.state
            ? "No order fits this search. Try less of the number, or any state."
            : "There are no orders yet. The first one will appear here."
        }
        columns={[
          {
            key: "number",
            header: "Order",
            cell: (order) => <a href={`${page}/${order.id}`}>{orderNumber(order.number)}</a>,
          },
          { key: "total", header: "Amount", numeric: true, cell: (order) => pounds(order.totalPence) },
          { key: "state", header: "State", cell: (order) => <OrderStateTag state={order.state} /> },
          {
            key: "what",
            header: "What",
            cell: (order) => order.lines.map((line) => line.description).join(", "),
          },
          { key: "date", header: "Date", cell: (order) => <DateText date={order.createdAt} /> },
        ]}
      />
      <Pagination
        page={search.page}
        pages={pages}
        href={(to) => `${page}?${queryFor({ ...search, page: to })}`}
      />
    </div>
  );
}

const queryFor = ({ number, state, page: to }: OrderSearch) =>
  new URLSearchParams({ number, ...(state ? { state } : {}), page: String(to) }).toString();
