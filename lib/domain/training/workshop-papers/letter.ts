import "server-only";
import { day, hoursOf, weekdayAndDay } from "@/lib/platform/dates";
import { finished, write } from "@/lib/platform/pdf";
import type { Paper } from "./shape";
import { column, damson, ink, newPage, square, withoutScheme } from "./sheet";
import {
  dear,
  gettingInWords,
  howToSignUp,
  ledInWords,
  nothingElse,
  onlyList,
  staffNote,
  whatItIs,
  whatItIsNot,
} from "./words";

/** One page to those it is for, to send home. */
export function letterPdf(paper: Paper, written: Date): Promise<Buffer> {
  const { workshop, lead, address } = paper;
  const { host } = workshop;
  const page = newPage(`Letter: Get Started workshop, ${day(workshop.startsAt)}`);
  let y = 60;
  const say = (text: string, size = 11.5, gap = 9, bold = false) => {
    y = write(page, text, { ...column, y }, { size, colour: ink, bold }) + gap;
  };
  say(host.name, 15, 0, true);
  say(`${host.street}, ${host.town}, ${host.postcode}`, 11, 14);
  say(day(written), 11, 14);
  say(`${dear(workshop.audience)},`);
  say(`You are welcome at a Get Started workshop in our ${workshop.room}:`);
  say(`${weekdayAndDay(workshop.startsAt)}, ${hoursOf(workshop.startsAt, workshop.endsAt)}`, 14, 12, true);
  say(whatItIs(workshop.audience));
  say(whatItIsNot);
  say(ledInWords(lead));
  say(`${nothingElse} ${paper.costs}`);
  say(`Languages: ${workshop.languages}. ${gettingInWords(host)}`);
  say(`${onlyList} The list is deleted on ${day(workshop.listGoesOn)}.`);
  say("How to sign up", 11.5, 2, true);
  say(howToSignUp);
  square(page, address, column.x, y + 4, 120);
  write(
    page,
    withoutScheme(address),
    { x: column.x + 140, y: y + 50, width: column.width - 140 },
    { size: 12, colour: damson, bold: true },
  );
  return finished(page);
}

/** One page for the school office and colleagues: what to say when somebody asks, and what nobody has to do. */
export function staffNotePdf({ workshop, lead, address }: Paper): Promise<Buffer> {
  const page = newPage(`For school staff: workshop on ${day(workshop.startsAt)}`);
  let y = 60;
  const say = (text: string, size = 12, gap = 8, bold = false) => {
    y = write(page, text, { ...column, y }, { size, colour: ink, bold }) + gap;
  };
  say("For school staff, not for families", 12, 4, true);
  say("A Get Started workshop is coming", 20, 10, true);
  say(`${weekdayAndDay(workshop.startsAt)}, ${hoursOf(workshop.startsAt, workshop.endsAt)}`, 14, 2, true);
  say(`${workshop.room}, ${workshop.host.name}`, 12, 8);
  say(ledInWords(lead), 12, 14);
  for (const { title, points } of staffNote) {
    say(title, 13, 3, true);
    for (const point of points) {
      write(page, "•", { ...column, y }, { size: 12, colour: ink });
      const beside = { x: column.x + 14, width: column.width - 14 };
      y = write(page, point, { ...beside, y }, { size: 12, colour: ink }) + 4;
    }
    y += 10;
  }
  square(page, address, column.x, y, 110);
  const beside = { x: column.x + 130, width: column.width - 130 };
  write(page, "The page where people sign up", { ...beside, y: y + 34 }, { size: 12, colour: ink });
  write(page, withoutScheme(address), { ...beside, y: y + 52 }, { size: 12, colour: damson, bold: true });
  return finished(page);
}
