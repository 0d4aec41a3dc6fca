import "server-only";
import PDFDocument from "pdfkit";
import { day } from "@/lib/platform/dates";
import { finished, inLatin } from "@/lib/platform/pdf";
import type { OwnCertificate } from "./shape";
import { codeInWords, whatItIsNot } from "./words";

const ink = "#2c2133";
const quiet = "#5d5162";
const damson = "#662b63";
const oat = "#fbf6ee";
const hues = ["#f6dda0", "#f6c9a4", "#f2bdc2", "#d3c6ea", "#bcdabf"];
const [width, height] = [841.89, 595.28];
const column = { width: width - 2 * 110, align: "center" } as const;

type Page = PDFKit.PDFDocument;

/** The certificate on one A4 page, on its side. */
export function certificatePdf(
  certificate: OwnCertificate,
  levelName: string,
  checkAt: string,
): Promise<Buffer> {
  const page = new PDFDocument({
    size: "A4",
    layout: "landscape",
    margin: 0,
    lang: "en-GB",
    displayTitle: true,
    info: { Title: "Certificate", Author: "I Matter Training", CreationDate: certificate.issuedAt },
  });
  paper(page);
  mark(page, width / 2 - 26, 74);
  words(page, certificate, levelName);
  proof(page, certificate, checkAt);
  return finished(page);
}

/** Oat paper in a thin frame, with the five stage hues as low arches along the foot. */
function paper(page: Page): void {
  page.rect(0, 0, width, height).fill(oat);
  page
    .save()
    .roundedRect(30, 30, width - 60, height - 60, 22)
    .clip();
  const each = (width - 60) / hues.length;
  hues.forEach((hue, index) => {
    page.ellipse(30 + each * (index + 0.5), height - 30, each * 0.56, 58).fill(hue);
  });
  page.restore();
  page
    .roundedRect(30, 30, width - 60, height - 60, 22)
    .lineWidth(1.5)
    .stroke(damson);
}

/** The portal's mark: a person beside two arches that lean on each other. */
function mark(page: Page, x: number, y: number): void {
  page.circle(x + 7, y + 7.5, 5.5).fill("#923f08");
  page
    .path(
      `M${x + 7} ${y + 40}V${y + 21}M${x + 18} ${y + 40}V${y + 29}a7.5 7.5 0 0 1 15 0v11M${x + 33} ${y + 29}a7.5 7.5 0 0 1 15 0v11`,
    )
    .lineWidth(6.5)
    .lineCap("round")
    .lineJoin("round")
    .stroke(damson);
}

function words(page: Page, { name, course, issuedAt }: OwnCertificate, levelName: string): void {
  const line = (text: string, y: number, size: number, font = "Helvetica", colour = ink) =>
    page.font(font).fontSize(size).fillColor(colour).text(text, 110, y, column);
  line("I Matter Training", 132, 13, "Helvetica-Bold", damson);
  line("This is to say that", 176, 15, "Helvetica", quiet);
  const learner = inLatin(name, "the learner named at the address below");
  line(learner, 202, fitting(page, learner, 36), "Helvetica-Bold");
  line("took and finished the course", 262, 15, "Helvetica", quiet);
  line(inLatin(course), 288, fitting(page, inLatin(course), 25), "Helvetica-Bold", damson);
  line(`${levelName}  ·  ${day(issuedAt)}`, 332, 15);
  line(whatItIsNot, 372, 10.5, "Helvetica", quiet);
}

function proof(page: Page, { code }: OwnCertificate, checkAt: string): void {
  page.font("Helvetica-Bold").fontSize(12).fillColor(ink);
  page.text(`Code ${codeInWords(code)}`, 110, 424, column);
  page.font("Helvetica").fontSize(10.5).fillColor(quiet);
  page.text(`Anyone can check this certificate at ${checkAt}`, 110, 442, column);
}

/** Long names get smaller letters, so that they stay on one line. */
function fitting(page: Page, text: string, size: number): number {
  const wide = page.font("Helvetica-Bold").fontSize(size).widthOfString(text);
  return wide <= column.width ? size : Math.max(12, (size * column.width) / wide - 0.5);
}
