import "server-only";
import PDFDocument from "pdfkit";
import { day, hoursOf, weekdayAndDay } from "@/lib/platform/dates";
import { finished, fitting, write } from "@/lib/platform/pdf";
import { qrPicture } from "@/lib/platform/qr";
import { audienceWords } from "../published-workshops/words";
import type { Paper } from "./shape";
import { gettingInWords, nothingElse, onlyList, whatItIs, whatItIsNot } from "./words";

const ink = "#2c2133";
const quiet = "#5d5162";
const damson = "#662b63";
const oat = "#fbf6ee";
const hues = ["#f6dda0", "#f6c9a4", "#f2bdc2", "#d3c6ea", "#bcdabf"];
const [width, height] = [595.28, 841.89];
const column = { x: 60, width: width - 2 * 60 } as const;

type Page = PDFKit.PDFDocument;

const newPage = (title: string): Page =>
  new PDFDocument({
    size: "A4",
    margin: 0,
    lang: "en-GB",
    displayTitle: true,
    info: { Title: title, Author: "I Matter Training" },
  });

/** A4 for the gate and the notice board. */
export function posterPdf(paper: Paper): Promise<Buffer> {
  const page = newPage("Workshop poster");
  const { workshop, address } = paper;
  page.rect(0, 0, width, height).fill(oat);
  arches(page);
  const line = (text: string, y: number, size: number, colour = ink, bold = false) =>
    write(page, text, { ...column, y, align: "center" }, { size, colour, bold });
  const title = fitting(page, "How we get on with each other", column.width, {
    size: 34,
    colour: damson,
    bold: true,
  });
  let y = write(page, "How we get on with each other", { ...column, y: 62, align: "center" }, title);
  y = line("A Get Started workshop", y + 4, 18, quiet);
  y = line(audienceWords[workshop.audience], y + 8, 15, ink);
  y = line(weekdayAndDay(workshop.startsAt), y + 22, 25, ink, true);
  y = line(hoursOf(workshop.startsAt, workshop.endsAt), y + 2, 25, ink, true);
  y = line(`${workshop.room}, ${workshop.host.name}`, y + 12, 16, ink, true);
  y = line(`${workshop.host.street}, ${workshop.host.town}, ${workshop.host.postcode}`, y, 14, ink);
  y = line(workshop.languages, y + 4, 13, quiet);
  square(page, address, (width - 190) / 2, y + 14, 190);
  y = line("Point your phone’s camera at the square to sign up, or go to", y + 216, 13, ink);
  y = line(withoutScheme(address), y, 13, damson, true);
  y = line(nothingElse, y + 12, 14, ink, true);
  line(paper.costs, y + 6, 10.5, quiet);
  return finished(page);
}

/** One page to parents and carers, to send home. */
export function letterPdf(paper: Paper, written: Date): Promise<Buffer> {
  const page = newPage("Letter to parents and carers");
  const { workshop, lead, address } = paper;
  const { host } = workshop;
  let y = 60;
  const say = (text: string, size = 11.5, gap = 9, bold = false) => {
    y = write(page, text, { ...column, y }, { size, colour: ink, bold }) + gap;
  };
  say(host.name, 15, 0, true);
  say(`${host.street}, ${host.town}, ${host.postcode}`, 11, 14);
  say(day(written), 11, 14);
  say("Dear parents and carers,");
  say(`You are welcome at a Get Started workshop in our ${workshop.room}:`);
  say(`${weekdayAndDay(workshop.startsAt)}, ${hoursOf(workshop.startsAt, workshop.endsAt)}`, 14, 12, true);
  say(whatItIs);
  say(whatItIsNot);
  say(
    lead
      ? `It is led by ${lead}, a Lead professional whose certification holds.`
      : "It is led by a certified Lead professional.",
  );
  say(`${nothingElse} ${paper.costs}`);
  say(`Languages: ${workshop.languages}. ${gettingInWords(host)}`);
  say(`${onlyList} The list is deleted on ${day(workshop.listGoesOn)}.`);
  say(
    "To sign up, point your phone’s camera at the square, or go to the address beside it. If you have no phone at hand, ask at the school office.",
  );
  square(page, address, column.x, y + 4, 120);
  write(
    page,
    withoutScheme(address),
    { x: column.x + 140, y: y + 50, width: column.width - 140 },
    { size: 12, colour: damson, bold: true },
  );
  return finished(page);
}

const withoutScheme = (address: string) => address.replace(/^https?:\/\//, "");

/** The five stage hues as low arches along the foot. */
function arches(page: Page): void {
  const each = width / hues.length;
  hues.forEach((hue, index) => {
    page.ellipse(each * (index + 0.5), height, each * 0.56, 46).fill(hue);
  });
}

/** A QR code on white paper, so that every camera finds it. */
function square(page: Page, address: string, x: number, y: number, side: number): void {
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
