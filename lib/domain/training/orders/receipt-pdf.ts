import "server-only";
import { receiptFile as fileOf } from "@/lib/domain/network/till/receipt-pdf";
import type { ReceiptSeen } from "./shape";
import { orderNumber, payee, receiptNumber } from "./words";

/** A PDF to save, for its reader alone. */
export const receiptFile = ({ number, order, ...receipt }: ReceiptSeen): Promise<Response> =>
  fileOf({ ...receipt, payee, number: receiptNumber(number), of: ["Order", orderNumber(order)] });
