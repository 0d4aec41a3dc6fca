import { myConsentRecord } from "@/lib/domain/network/consents/read";
import { receiptOf } from "@/lib/domain/network/consents/receipt";
import { askForReader, orNotFound } from "@/lib/entry/page";

/** A consent receipt as a file, for its own person only. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await askForReader();
  const record = await orNotFound(myConsentRecord(actor, id));
  return new Response(JSON.stringify(receiptOf(record, actor), null, 2), {
    headers: {
      "Content-Type": "application/json",
      "Content-Disposition": `attachment; filename="receipt-${record.id}.json"`,
      "Cache-Control": "private, no-store",
    },
  });
}
