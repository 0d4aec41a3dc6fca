import "server-only";
import PDFDocument from "pdfkit";
import { day } from "@/lib/platform/dates";
import { pounds } from "@/lib/platform/money";
import { finished, inLatin } from "@/lib/platform/pdf";
import type { ReceiptSeen } from "./shape";
import { orderNumber, payee, receiptNumber } from "./words";

type Page = PDFKit.PDFDocument;
const [left, right, width] = [56, 539, 483];
const [ink, quiet, line] = ["#2c2133", "#5d5162", "#85768a"];

/** The receipt on one sheet of A4. */
export function receiptPdf(receipt: ReceiptSeen): Promise<Buffer> {
  const title = `Receipt ${receiptNumber(receipt.number)}`;
  const page = new PDFDocument({
    size: "A4",
    margin: left,
    lang: "en-GB",
    displayTitle: true,
    info: { Title: title, Author: payee, CreationDate: receipt.issuedAt },
  });
  page.font("Helvetica-Bold").fontSize(13).fillColor(quiet).text(payee);
  page.moveDown(0.4).fontSize(24).fillColor(ink).text(title).moveDown(1);
  fact(page, "Date", day(receipt.issuedAt));
  fact(page, "Paid by", receipt.payerName);
  fact(page, "Paid to", payee);
  fact(page, "Order", orderNumber(receipt.order));
  page.moveDown(1);
  for (const each of receipt.lines) row(page, each.description, pounds(each.pence));
  row(page, "Total paid", pounds(receipt.pence), "Helvetica-Bold");
  for (const back of receipt.refunds) row(page, `Sent back on ${day(back.completedAt)}`, pounds(back.pence));
  return finished(page);
}

/** A PDF to save, for its reader alone. */
export async function receiptFile(receipt: ReceiptSeen): Promise<Response> {
  const body = new Uint8Array(await receiptPdf(receipt));
  return new Response(body, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="receipt-${receiptNumber(receipt.number)}.pdf"`,
      "cache-control": "private, no-store",
    },
  });
}

function fact(page: Page, label: string, value: string): void {
  const y = page.y;
  page.font("Helvetica-Bold").fontSize(11).fillColor(quiet).text(label, left, y, { width: 110 });
  page
    .font("Helvetica")
    .fillColor(ink)
    .text(inLatin(value), left + 120, y, { width: width - 120 });
  page.moveDown(0.5);
}

function row(page: Page, what: string, sum: string, font = "Helvetica"): void {
  const y = page.y + 8;
  page
    .moveTo(left, y - 4)
    .lineTo(right, y - 4)
    .lineWidth(0.7)
    .stroke(line);
  page.font(font).fontSize(12).fillColor(ink);
  page.text(sum, right - 90, y, { width: 90, align: "right" });
  page.text(inLatin(what), left, y, { width: width - 100 }).moveDown(0.4);
}
