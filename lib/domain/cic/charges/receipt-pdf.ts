import "server-only";
import { receiptFile as fileOf } from "@/lib/domain/network/till/receipt-pdf";
import type { ChargeReceipt } from "./shape";
import { chargeNumber, payee, receiptNumber } from "./words";

/** A PDF to save, for its reader alone. */
export const chargeReceiptFile = ({
  number,
  charge,
  description,
  ...receipt
}: ChargeReceipt): Promise<Response> =>
  fileOf({
    ...receipt,
    ...{ payee, number: receiptNumber(number), of: ["Payment", chargeNumber(charge)] },
    lines: [{ description, pence: receipt.pence }],
  });
