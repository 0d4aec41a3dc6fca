import type { Metadata } from "next";
import { OrderList } from "@/components/order/order-list";
import { myOrders } from "@/lib/domain/training/orders/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { area } from "../area";

export const metadata: Metadata = { title: "Orders" };

export default async function OrdersPage() {
  const actor = await askFor("professional-learner");
  return <OrderList area={area.path} orders={await orNotFound(myOrders(actor))} />;
}
