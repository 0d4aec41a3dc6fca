/** What every PDF of ours needs: our letters, lines that fit, and a way to the end of the document. */
import { type Hand, inHand, type Run } from "./pdf-letters";

type Page = PDFKit.PDFDocument;
type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: "left" | "center" | "right";
};

/** Said in place of words that are in letters we do not have. */
const seeOnline = "(see the page online)";

/** How far down from its top a line stands, and how far the next one is, as parts of its size. */
const [ascent, leading] = [0.95, 1.3];

/** Writes words at a place, over as many lines as they need, and gives how far down the page that came. */
export function write(page: Page, words: string, place: Place, hand: Hand): number {
  const runs = inHand(page, readable(page, words, seeOnline), hand) ?? [];
  const lines = linesOf(page, runs, place.width, hand);
  lines.forEach((line, index) => {
    const spare = place.width - widthOfRuns(page, line, hand);
    const indent = { left: 0, center: spare / 2, right: spare }[place.align ?? "left"];
    writeLine(page, line, place.x + indent, place.y + (ascent + index * leading) * hand.size, hand);
  });
  return place.y + lines.length * leading * hand.size;
}

/** The words, or others in their place when they are in letters we do not have. */
export const readable = (page: Page, words: string, otherwise: string) =>
  inHand(page, words, {}) ? words : otherwise;

/** The same hand, smaller if that is what the words need to stay on one line, but never too small to read. */
export function fitting(page: Page, words: string, width: number, hand: Hand): Hand {
  const wide = widthOfRuns(page, inHand(page, words, hand) ?? [], hand);
  return wide <= width ? hand : { ...hand, size: Math.max(12, (hand.size * width) / wide - 0.5) };
}

function writeLine(page: Page, runs: readonly Run[], x: number, y: number, { size, colour }: Hand): void {
  let at = x;
  for (const run of runs) {
    page.font(run.font).fontSize(size).fillColor(colour);
    // Letters of different fonts stand on one line only if the line itself is what they are placed by.
    page.text(run.text, at, y, { lineBreak: false, baseline: "alphabetic" });
    at += page.widthOfString(run.text);
  }
}

function widthOfRuns(page: Page, runs: readonly Run[], { size }: Hand): number {
  return runs.reduce((sum, run) => sum + page.font(run.font).fontSize(size).widthOfString(run.text), 0);
}

/** Breaks between words, and within a word only if it is wider than the whole line. */
function linesOf(page: Page, runs: readonly Run[], width: number, hand: Hand): Run[][] {
  if (widthOfRuns(page, runs, hand) <= width) return [[...runs]];
  const lines: Run[][] = [[]];
  let used = 0;
  for (const piece of runs.flatMap((run) => piecesOf(page, run, width, hand))) {
    const wide = widthOfRuns(page, [piece], hand);
    if (used > 0 && used + wide > width) {
      lines.push([]);
      used = 0;
    }
    add(lines.at(-1) as Run[], used > 0 ? piece : { ...piece, text: piece.text.trimStart() });
    used += wide;
  }
  return lines;
}

function add(line: Run[], { text, font }: Run): void {
  const last = line.at(-1);
  if (last?.font === font) line[line.length - 1] = { text: last.text + text, font };
  else line.push({ text, font });
}

function piecesOf(page: Page, run: Run, width: number, hand: Hand): Run[] {
  const words = run.text.match(/\s*\S+|\s+$/g) ?? [];
  return words.flatMap((text) =>
    widthOfRuns(page, [{ ...run, text }], hand) <= width
      ? [{ ...run, text }]
      : [...text].map((letter) => ({ ...run, text: letter })),
  );
}

/** Closes the document and gives all of it. */
export function finished(page: Page): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    page.on("data", (piece: Buffer) => pieces.push(piece));
    page.on("end", () => resolve(Buffer.concat(pieces)));
    page.on("error", reject);
    page.end();
  });
}
