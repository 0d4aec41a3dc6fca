import { now } from "@/lib/platform/clock";
import { dayAndTime } from "@/lib/platform/dates";
import { type Controller, controllerNames } from "@/lib/policy";
import type { Collected } from "./collect";

export type FileOfMine = {
  readonly controller: string;
  readonly about: { readonly name: string; readonly email: string };
  readonly madeAt: string;
  readonly held: readonly Collected[];
};

export const fileOf = (
  room: Controller,
  about: FileOfMine["about"],
  held: readonly Collected[],
): FileOfMine => ({
  controller: controllerNames[room],
  about,
  madeAt: now().toISOString(),
  held,
});

/** For machines, and for taking elsewhere. */
export const asJson = (file: FileOfMine) =>
  JSON.stringify(file, (_key, value) => (typeof value === "bigint" ? Number(value) : value), 2);

const plain: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const safe = (text: string) => text.replace(/[&<>"']/g, (sign) => plain[sign] as string);

/** For people: one page that needs nothing else, with every row written out. */
export function asPage(file: FileOfMine): string {
  const sections = file.held.filter(({ rows }) => rows.length > 0).map(section);
  const empty = file.held.filter(({ rows }) => rows.length === 0).map(({ table }) => inWords(table));
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>What ${safe(file.controller)} holds about you</title></head>
<body>
<h1>What ${safe(file.controller)} holds about you</h1>
<p>Made for ${safe(file.about.name)} (${safe(file.about.email)}) on ${dayAndTime(new Date(file.madeAt))}.</p>
${sections.join("\n")}
<h2>Nothing is held under</h2>
<p>${safe(empty.join(", "))}.</p>
</body></html>
`;
}

function section({ table, what, rows }: Collected): string {
  const lists = rows.map((row) => `<dl>${Object.entries(row).map(line).join("")}</dl>`);
  return `<h2>${safe(inWords(table))} (${rows.length})</h2>\n<p>${safe(what)}.</p>\n${lists.join("<hr>\n")}`;
}

const line = ([column, value]: [string, unknown]) =>
  `<dt><b>${safe(inWords(column))}</b></dt><dd>${safe(valueInWords(value))}</dd>`;

/** "lessonProgress" → "Lesson progress" */
function inWords(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return words[0]!.toUpperCase() + words.slice(1);
}

function valueInWords(value: unknown): string {
  if (value === null || value === undefined || value === "") return "nothing";
  if (value instanceof Date) return dayAndTime(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
