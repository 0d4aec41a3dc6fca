import type { Metadata } from "next";
import { ChargeReceiptSheet } from "@/components/charge/receipt-sheet";
import { myChargeReceipt } from "@/lib/domain/cic/charges/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { area } from "../../../area";

export const metadata: Metadata = { title: "Receipt" };

export default async function ReceiptPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("personal-learner");
  const { id } = await params;
  const receipt = await orNotFound(myChargeReceipt(actor, id));
  return <ChargeReceiptSheet page={`${area.path}/consultations/${id}`} receipt={receipt} />;
}
