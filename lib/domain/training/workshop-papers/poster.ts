import "server-only";
import { hoursOf, weekdayAndDay } from "@/lib/platform/dates";
import { finished, fitting, write } from "@/lib/platform/pdf";
import { audienceWords } from "../published-workshops/words";
import type { Paper } from "./shape";
import {
  column,
  damson,
  height,
  ink,
  newPage,
  type Page,
  quiet,
  square,
  width,
  withoutScheme,
} from "./sheet";
import { nothingElse } from "./words";

const oat = "#fbf6ee";
const hues = ["#f6dda0", "#f6c9a4", "#f2bdc2", "#d3c6ea", "#bcdabf"];

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
  y = line(`Languages: ${workshop.languages}`, y + 4, 13, quiet);
  square(page, address, (width - 215) / 2, y + 14, 215);
  y = line("Point your phone’s camera at the square to sign up, or type", y + 238, 14, ink);
  y = line(withoutScheme(address), y, 16, damson, true);
  y = line(nothingElse, y + 12, 14, ink, true);
  line(paper.costs, y + 6, 11.5, quiet);
  return finished(page);
}

/** The five stage hues as low arches along the foot. */
function arches(page: Page): void {
  const each = width / hues.length;
  hues.forEach((hue, index) => {
    page.ellipse(each * (index + 0.5), height, each * 0.56, 46).fill(hue);
  });
}
