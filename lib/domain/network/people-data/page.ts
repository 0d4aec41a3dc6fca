import { dayAndTime } from "@/lib/platform/dates";
import { pounds } from "@/lib/platform/money";
import { isRole, roles, type TableName } from "@/lib/policy";
import { deedInWords, doerInWords } from "../audit/words";
import type { Collected } from "./collect";
import type { FileOfMine } from "./file";
import { forMachinesOnly, type PageWords } from "./words";

type Row = Collected["rows"][number];

const plain: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const safe = (text: string) => text.replace(/[&<>"']/g, (sign) => plain[sign] as string);

const look = `:root{color-scheme:light dark}body{max-width:44rem;margin:2rem auto;padding:0 1.1rem;font:1.06rem/1.6 system-ui,sans-serif;overflow-wrap:break-word}
h1,h2{line-height:1.25}h2{margin-top:2.5rem}section section{border:1px solid #8886;border-radius:.8rem;padding:.4rem 1rem;margin:.8rem 0;break-inside:avoid}
dl{margin:.4rem 0}dt{font-weight:700;margin-top:.4rem}dd{margin:0;white-space:pre-wrap}@media(min-width:36rem){dl>div{display:grid;grid-template-columns:13rem 1fr;gap:1rem}dt{margin:0}}`;

/** For people: one page that needs nothing else, with everything written out in words and nothing left to decode. */
export function asPage(file: FileOfMine, words: PageWords): string {
  const who = safe(file.controller);
  const title = `What ${who} keeps about you`;
  const filled = file.held.filter(({ rows }) => rows.length > 0);
  const empty = file.held.filter(({ rows }) => rows.length === 0).map(({ table }) => titleOf(words, table));
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${look}</style></head>
<body><main>
<h1>${title}</h1>
<p>Made for ${safe(file.about.name)} (${safe(file.about.email)}) on ${dayAndTime(new Date(file.madeAt))}.</p>
${filled.map((part) => section(words, part)).join("\n")}
${empty.length > 0 ? `<h2>Nothing is kept here</h2>\n<p>There is nothing of yours under these: ${safe(listed(empty))}.</p>` : ""}
<p>The codes that link one thing to another are left out here. They are in the file for machines.</p>
</main></body></html>
`;
}

function section(words: PageWords, { table, what, rows }: Collected): string {
  const things = rows.map((row) => `<section><dl>${linesOf(words, table, row).join("")}</dl></section>`);
  return `<section><h2>${safe(titleOf(words, table))}</h2>\n<p>${safe(what)}.</p>\n${things.join("\n")}</section>`;
}

function linesOf(words: PageWords, table: string, row: Row): string[] {
  const thing = thingIn(words, table);
  const labels = thing?.lines ?? {};
  const unnamed = Object.keys(row).filter((column) => !(column in labels) && !forMachinesOnly.test(column));
  const lines = [...Object.entries(labels), ...unnamed.map((column) => [column, inWords(column)] as const)]
    .map(([column, label]) => [label, shown(words, table, row, column)] as const)
    .filter(([, value]) => value !== "")
    .map(([label, value]) => `<div><dt>${safe(label)}</dt><dd>${safe(value)}</dd></div>`);
  const nothing = thing?.empty ?? "Only codes, which are in the file for machines";
  return lines.length > 0 ? lines : [`<div><dt>Kept</dt><dd>${safe(nothing)}</dd></div>`];
}

/** One value as somebody would say it; nothing at all for what is empty. */
function shown(words: PageWords, table: string, row: Row, column: string): string {
  const value = row[column];
  if (value === null || value === undefined || value === "") return "";
  if (value instanceof Date) return dayAndTime(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number" && /pence$/i.test(column)) return pounds(value);
  if (typeof value === "number" && words.fromNought.includes(column)) return String(value + 1);
  const before = words.beforeNumbers[table as TableName];
  if (column === "number" && before) return before + String(value).padStart(5, "0");
  if (Array.isArray(value)) return value.map(listItem).join("\n");
  if (typeof value === "object") return "";
  const text = String(value);
  if (column === "action") return deedInWords(text, String(row.subjectType ?? ""));
  if (column === "hat" || column === "role")
    return table === "AuditEvent" ? doerInWords(row.byYou === true, text) : hat(text);
  return words.closed.includes(column) ? (words.values[text] ?? text.replaceAll("_", " ")) : text;
}

const hat = (text: string) => {
  const role = text.replaceAll("_", "-");
  return isRole(role) ? roles[role].name : text.replaceAll("_", " ");
};

/** A line of a receipt, or an answer in words. */
function listItem(item: unknown): string {
  if (typeof item !== "object" || item === null) return String(item);
  const { description, pence } = item as { description?: string; pence?: number };
  return [description, pence !== undefined && pounds(pence)].filter(Boolean).join(", ");
}

const thingIn = (words: PageWords, table: string) => words.things[table as TableName];
const titleOf = (words: PageWords, table: string) => thingIn(words, table)?.title ?? inWords(table);

/** What nobody has named yet is at least spelled as words: "lessonProgress" → "Lesson progress". */
function inWords(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return words[0]!.toUpperCase() + words.slice(1);
}

const listed = (names: readonly string[]) =>
  names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)).join(", ");
