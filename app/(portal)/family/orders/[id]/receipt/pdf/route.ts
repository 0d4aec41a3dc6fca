import { myReceipt } from "@/lib/domain/training/orders/read";
import { receiptFile } from "@/lib/domain/training/orders/receipt-pdf";
import { askFor, orNotFound } from "@/lib/entry/page";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("family");
  return receiptFile(await orNotFound(myReceipt(actor, (await params).id)));
}
