import type { Metadata } from "next";
import { ReceiptSheet } from "@/components/receipt/receipt-sheet";
import { myReceipt } from "@/lib/domain/training/orders/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { area } from "../../../area";

export const metadata: Metadata = { title: "Receipt" };

export default async function ReceiptPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("professional-learner");
  const { id } = await params;
  const receipt = await orNotFound(myReceipt(actor, id));
  return <ReceiptSheet orderPage={`${area.path}/orders/${id}`} receipt={receipt} />;
}
