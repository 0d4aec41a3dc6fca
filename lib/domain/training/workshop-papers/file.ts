import "server-only";
import { now } from "@/lib/platform/clock";
import { day } from "@/lib/platform/dates";
import { letterPdf, staffNotePdf } from "./letter";
import { posterPdf } from "./poster";
import type { Paper } from "./shape";

/** The poster, to look at and print. */
export const posterFile = async (paper: Paper) => pdfNamed(nameOf("poster", paper), await posterPdf(paper));

/** The letter to those it is for, dated today. */
export const letterFile = async (paper: Paper) =>
  pdfNamed(nameOf("letter", paper), await letterPdf(paper, now()));

/** What the school office needs to know, apart from what goes home. */
export const staffNoteFile = async (paper: Paper) =>
  pdfNamed(nameOf("staff-note", paper), await staffNotePdf(paper));

/** "poster-get-started-14-january-2027.pdf": what it is and of which day, for whoever finds it among others. */
export const nameOf = (what: string, { workshop }: Paper) =>
  `${what}-get-started-${day(workshop.startsAt).toLowerCase().replaceAll(" ", "-")}.pdf`;

const pdfNamed = (name: string, pdf: Buffer) =>
  new Response(new Uint8Array(pdf), {
    headers: { "Content-Type": "application/pdf", "Content-Disposition": `attachment; filename="${name}"` },
  });
