import { myChargeReceipt } from "@/lib/domain/cic/charges/read";
import { chargeReceiptFile } from "@/lib/domain/cic/charges/receipt-pdf";
import { askFor, orNotFound } from "@/lib/entry/page";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("personal-learner");
  return chargeReceiptFile(await orNotFound(myChargeReceipt(actor, (await params).id)));
}
