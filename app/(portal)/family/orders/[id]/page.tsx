import type { Metadata } from "next";
import { OrderPage } from "@/components/order/order-page";
import { myOrder } from "@/lib/domain/training/orders/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { area } from "../../area";

export const metadata: Metadata = { title: "Your order" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function OneOrderPage({ params, searchParams }: Props) {
  const actor = await askFor("family");
  const order = await orNotFound(myOrder(actor, (await params).id));
  return <OrderPage area={area.path} order={order} from={String((await searchParams).from ?? "")} />;
}
