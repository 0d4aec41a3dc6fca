import "server-only";
import PDFDocument from "pdfkit";
import { day } from "@/lib/platform/dates";
import { finished, fitting, readable, write } from "@/lib/platform/pdf";
import type { OwnCertificate } from "./shape";
import { codeInWords, whatItIsNot } from "./words";

const ink = "#2c2133";
const quiet = "#5d5162";
const damson = "#662b63";
const oat = "#fbf6ee";
const hues = ["#f6dda0", "#f6c9a4", "#f2bdc2", "#d3c6ea", "#bcdabf"];
const [width, height] = [841.89, 595.28];
const column = { x: 110, width: width - 2 * 110, align: "center" } as const;

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
  const line = (text: string, y: number, size: number, colour = ink, bold = false) =>
    write(page, text, { ...column, y }, { size, colour, bold });
  line("I Matter Training", 132, 13, damson, true);
  line("This is to say that", 176, 15, quiet);
  const learner = readable(page, name, "the learner named at the address below");
  const large = fitting(page, learner, column.width, { size: 36, colour: ink, bold: true });
  write(page, learner, { ...column, y: 202 }, large);
  line("took and finished the course", 262, 15, quiet);
  const middling = fitting(page, course, column.width, { size: 25, colour: damson, bold: true });
  write(page, course, { ...column, y: 288 }, middling);
  line(`${levelName} · ${day(issuedAt)}`, 332, 15);
  line(whatItIsNot, 372, 10.5, quiet);
}

function proof(page: Page, { code }: OwnCertificate, checkAt: string): void {
  write(page, `Code ${codeInWords(code)}`, { ...column, y: 424 }, { size: 12, colour: ink, bold: true });
  const where = `Anyone can check this certificate at ${checkAt}`;
  write(page, where, { ...column, y: 442 }, { size: 10.5, colour: quiet });
}
