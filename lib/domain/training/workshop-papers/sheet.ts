import "server-only";
import PDFDocument from "pdfkit";
import { qrPicture } from "@/lib/platform/qr";

export const ink = "#2c2133";
export const quiet = "#5d5162";
export const damson = "#662b63";
export const [width, height] = [595.28, 841.89];
export const column = { x: 60, width: width - 2 * 60 } as const;

export type Page = PDFKit.PDFDocument;

export const newPage = (title: string): Page =>
  new PDFDocument({
    size: "A4",
    margin: 0,
    lang: "en-GB",
    displayTitle: true,
    info: { Title: title, Author: "I Matter Training" },
  });

export const withoutScheme = (address: string) => address.replace(/^https?:\/\//, "");

/** A QR code on white paper, so that every camera finds it. */
export function square(page: Page, address: string, x: number, y: number, side: number): void {
  const { size, path } = qrPicture(address);
  page.rect(x, y, side, side).fill("#ffffff");
  page
    .save()
    .translate(x, y)
    .scale(side / size)
    .path(path)
    .fill("#000000")
    .restore();
}
