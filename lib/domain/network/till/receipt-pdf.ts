import "server-only";
import PDFDocument from "pdfkit";
import { day } from "@/lib/platform/dates";
import { pounds } from "@/lib/platform/money";
import { finished, write } from "@/lib/platform/pdf";

/** A receipt as it was issued, and what went back since. */
export type Receipt = {
  readonly payee: string;
  readonly number: string;
  readonly issuedAt: Date;
  readonly payerName: string;
  /** What it is a receipt for, such as "Order" and its number. */
  readonly of: readonly [label: string, number: string];
  readonly lines: readonly { readonly description: string; readonly pence: number }[];
  readonly pence: number;
  readonly refunds: readonly { readonly pence: number; readonly completedAt: Date }[];
};

type Page = PDFKit.PDFDocument;
const [left, right, width] = [56, 539, 483];
const [ink, quiet, line] = ["#2c2133", "#5d5162", "#85768a"];

/** The receipt on one sheet of A4. */
function receiptPdf(receipt: Receipt): Promise<Buffer> {
  const title = `Receipt ${receipt.number}`;
  const page = new PDFDocument({
    size: "A4",
    margin: left,
    lang: "en-GB",
    displayTitle: true,
    info: { Title: title, Author: receipt.payee, CreationDate: receipt.issuedAt },
  });
  const large = { size: 24, colour: ink, bold: true };
  let y = write(page, receipt.payee, { x: left, y: left, width }, { size: 13, colour: quiet, bold: true });
  y = write(page, title, { x: left, y: y + 4, width }, large) + 20;
  y = fact(page, y, "Date", day(receipt.issuedAt));
  y = fact(page, y, "Paid by", receipt.payerName);
  y = fact(page, y, "Paid to", receipt.payee);
  y = fact(page, y, ...receipt.of) + 12;
  for (const each of receipt.lines) y = row(page, y, each.description, pounds(each.pence));
  y = row(page, y, "Total paid", pounds(receipt.pence), true);
  for (const back of receipt.refunds)
    y = row(page, y, `Sent back on ${day(back.completedAt)}`, pounds(back.pence));
  return finished(page);
}

/** A PDF to save, for its reader alone. */
export async function receiptFile(receipt: Receipt): Promise<Response> {
  const body = new Uint8Array(await receiptPdf(receipt));
  return new Response(body, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="receipt-${receipt.number}.pdf"`,
      "cache-control": "private, no-store",
    },
  });
}

function fact(page: Page, y: number, label: string, value: string): number {
  write(page, label, { x: left, y, width: 110 }, { size: 11, colour: quiet, bold: true });
  const below = write(page, value, { x: left + 120, y, width: width - 120 }, { size: 11, colour: ink });
  return below + 6;
}

function row(page: Page, y: number, what: string, sum: string, bold = false): number {
  page.moveTo(left, y).lineTo(right, y).lineWidth(0.7).stroke(line);
  const hand = { size: 12, colour: ink, bold };
  write(page, sum, { x: right - 90, y: y + 5, width: 90, align: "right" }, hand);
  return write(page, what, { x: left, y: y + 5, width: width - 100 }, hand) + 5;
}
