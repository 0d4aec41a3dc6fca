import type { Metadata } from "next";
import { StaffOrderSearch, StaffOrders } from "@/components/order/staff-orders";
import { PageHeading } from "@/components/site/page-heading";
import { ordersForStaff } from "@/lib/domain/training/orders/read";
import { orderSearch } from "@/lib/domain/training/orders/schema";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Orders" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function StaffOrdersPage({ searchParams }: Props) {
  const actor = await askFor("imatter-training");
  const search = orderSearch.parse(await searchParams);
  const found = await orNotFound(ordersForStaff(actor, search));
  return (
    <div className="space-y-6">
      <PageHeading
        title="Orders"
        lead="What was bought, and for how much. Open an order to see who paid; they can see that you looked. How anybody learns is not shown."
      >
        <a href="/imatter-training/ledger" className="font-bold">
          Where the money stands
        </a>
      </PageHeading>
      <StaffOrderSearch search={search} />
      <StaffOrders search={search} {...found} />
    </div>
  );
}
