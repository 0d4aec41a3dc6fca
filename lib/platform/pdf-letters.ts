/**
 * The letters of our PDFs. Words are set in the portal's own typeface; words it cannot write (Greek, Cyrillic,
 * Vietnamese, Arabic) are set in Noto Sans as a whole. Each font comes in files of one script, so a name is written in
 * runs, each from the first file that has its letters.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { unpacked } from "./woff";

type Page = PDFKit.PDFDocument;
export type Hand = { readonly bold?: boolean; readonly size: number; readonly colour: string };
/** Some letters, and the name of the font that has them. */
export type Run = { readonly text: string; readonly font: string };

const files = (family: string, scripts: string) =>
  scripts.split(" ").map((script) => `${family}/files/${family}-${script}`);

const ours = files("atkinson-hyperlegible", "latin latin-ext");
const everybodys = [
  ...files("noto-sans", "latin latin-ext vietnamese cyrillic cyrillic-ext greek greek-ext"),
  ...files("noto-sans-arabic", "arabic"),
];

/** The words in runs from left to right, or null when a letter is in none of our fonts, or there is none at all. */
export function inHand(page: Page, words: string, { bold }: Pick<Hand, "bold">): Run[] | null {
  const plain = withoutControls(words);
  const inWeight = (names: string[]) => names.map((name) => `${name}-${bold ? 700 : 400}-normal`);
  if (!/[\p{L}\p{N}]/u.test(plain)) return null;
  const runs = runsIn(page, plain, inWeight(ours)) ?? runsIn(page, plain, inWeight(everybodys));
  return runs && leftToRight(runs);
}

/** One kind of space, no marks that only machines see, and letters joined with their accents. */
const withoutControls = (words: string) =>
  words
    .normalize("NFC")
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

function runsIn(page: Page, words: string, fonts: string[]): Run[] | null {
  const runs: { text: string; font: string }[] = [];
  for (const letter of words) {
    const last = runs.at(-1);
    const font = [...(last ? [last.font] : []), ...fonts].find((name) => has(page, name, letter));
    if (last && font === last.font) last.text += letter;
    else if (font) runs.push({ text: letter, font });
    // An accent we lack is left off; a letter we lack is not.
    else if (!/\p{M}/u.test(letter)) return null;
  }
  return runs;
}

const rightToLeft = /\p{Script=Arabic}/u;

const runsLeftward = (word: Run[] | undefined) => word?.some(({ text }) => rightToLeft.test(text)) ?? false;

/** Arabic is read from the right: its words change places, and so do they with those of other scripts around them. */
function leftToRight(runs: Run[]): Run[] {
  if (!runs.some(({ text }) => rightToLeft.test(text))) return runs;
  const groups: Run[][][] = [];
  for (const word of wordsOf(runs)) {
    const last = groups.at(-1);
    if (last && runsLeftward(last[0]) === runsLeftward(word)) last.push(word);
    else groups.push([word]);
  }
  const inOrder = runsLeftward(groups[0]?.[0]) ? groups.reverse() : groups;
  const words = inOrder.flatMap((group) => (runsLeftward(group[0]) ? group.reverse() : group));
  return words.flatMap((word, index) =>
    index ? [{ text: " ", font: (word[0] as Run).font }, ...word] : word,
  );
}

function wordsOf(runs: Run[]): Run[][] {
  const words: Run[][] = [[]];
  for (const { text, font } of runs) {
    text.split(" ").forEach((part, index) => {
      if (index) words.push([]);
      if (part) words.at(-1)?.push({ text: part, font });
    });
  }
  return words.filter((word) => word.length);
}

/** What each font can write, once it has been opened. */
const known = new Map<string, Set<number>>();

function has(page: Page, font: string, letter: string): boolean {
  open(page, font);
  return known.get(font)?.has(letter.codePointAt(0) as number) ?? false;
}

const bytes = new Map<string, Buffer>();
const opened = new WeakMap<Page, Set<string>>();

/** Makes a font ready under its name, in this document. */
function open(page: Page, font: string): void {
  const here = opened.get(page) ?? new Set();
  opened.set(page, here);
  if (here.has(font)) return;
  here.add(font);
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "node_modules", "@fontsource");
  const file = bytes.get(font) ?? unpacked(readFileSync(path.join(folder, `${font}.woff`)));
  bytes.set(font, file);
  page.registerFont(font, file);
  if (!known.has(font)) known.set(font, lettersOf(page.font(font)));
}

/** pdfkit keeps the font it opened there, as fontkit reads it. */
const lettersOf = (page: Page) =>
  new Set((page as unknown as { _font: { font: { characterSet: number[] } } })._font.font.characterSet);
