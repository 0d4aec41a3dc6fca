import type { Metadata } from "next";
import { StaffOrderPage } from "@/components/order/staff-order";
import { PageHeading } from "@/components/site/page-heading";
import { orderForStaff } from "@/lib/domain/training/orders/read";
import { orderNumber } from "@/lib/domain/training/orders/words";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "One order" };

export default async function OneStaffOrderPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("imatter-training");
  const order = await orNotFound(orderForStaff(actor, (await params).id));
  return (
    <>
      <PageHeading
        trail={[{ label: "Orders", href: "/imatter-training/orders" }]}
        title={`Order ${orderNumber(order.number)}`}
      />
      <StaffOrderPage order={order} />
    </>
  );
}
