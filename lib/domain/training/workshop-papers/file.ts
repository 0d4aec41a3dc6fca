import "server-only";
import { now } from "@/lib/platform/clock";
import { letterPdf, posterPdf } from "./pdf";
import type { Paper } from "./shape";

/** The poster, to look at and print. */
export const posterFile = async (paper: Paper) => pdfNamed("poster.pdf", await posterPdf(paper));

/** The letter to parents and carers, dated today. */
export const letterFile = async (paper: Paper) => pdfNamed("letter.pdf", await letterPdf(paper, now()));

const pdfNamed = (name: string, pdf: Buffer) =>
  new Response(new Uint8Array(pdf), {
    headers: { "Content-Type": "application/pdf", "Content-Disposition": `attachment; filename="${name}"` },
  });
