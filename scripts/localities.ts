/**
 * npm run localities -- FILE.csv
 * Reads which locality each postcode district lies in, from a CSV with the columns outcode, slug and name, and its middle
 * on the national grid when it has easting and northing too (in any order, others ignored). Districts already known move
 * to the locality named; nothing is removed.
 */
import { readFileSync } from "node:fs";
import { asOwner } from "@/prisma/seed/build";

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const [file] = process.argv.slice(2);
if (!file) stop("Say which file: npm run localities -- districts.csv");

const [head = "", ...lines] = readFileSync(file, "utf8")
  .replace(/^\uFEFF/, "")
  .split(/\r?\n/)
  .filter((line) => line.trim());
const cells = (line: string) =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(,|$)/g)].map(([, cell = ""]) =>
    cell.replace(/^"|"$/g, "").replaceAll('""', '"').trim(),
  );
const columns = cells(head).map((name) => name.toLowerCase());
const missing = ["outcode", "slug", "name"].filter((name) => !columns.includes(name));
if (missing.length)
  stop(`The first line must name the columns outcode, slug and name. Missing: ${missing.join(", ")}.`);

const rows = lines.map((line, at) => {
  const row = Object.fromEntries(cells(line).map((cell, i) => [columns[i], cell])) as Record<
    "outcode" | "slug" | "name",
    string
  >;
  const outcode = row.outcode.toUpperCase().replaceAll(" ", "");
  if (!/^[A-Z]{1,2}[0-9][A-Z0-9]?$/.test(outcode))
    stop(`Line ${at + 2}: ${row.outcode} is not the first half of a postcode. Nothing was changed.`);
  if (!row.slug || !row.name) stop(`Line ${at + 2} has no slug or name. Nothing was changed.`);
  return { outcode, slug: row.slug, name: row.name, grid: gridOf(row, at + 2) };
});

/** In metres. Workshops near a postcode are found by them; without them a district is simply of its locality. */
function gridOf(row: Partial<Record<string, string>>, line: number) {
  if (!row.easting && !row.northing) return {};
  const [easting, northing] = [Number(row.easting), Number(row.northing)].map(Math.round) as [number, number];
  if (!(easting >= 0 && easting <= 700_000 && northing >= 0 && northing <= 1_300_000))
    stop(
      `Line ${line}: ${row.easting}, ${row.northing} is no place on the national grid. Nothing was changed.`,
    );
  return { easting, northing };
}

const db = asOwner();
await db.$transaction(async (tx) => {
  for (const { slug, name } of new Map(rows.map((row) => [row.slug, row])).values()) {
    await tx.locality.upsert({ where: { slug }, create: { slug, name }, update: { name } });
  }
  const ids = new Map((await tx.locality.findMany()).map(({ slug, id }) => [slug, id]));
  for (const { outcode, slug, grid } of rows) {
    const localityId = ids.get(slug) as string;
    await tx.postcodeDistrict.upsert({
      where: { outcode },
      create: { outcode, localityId, ...grid },
      update: { localityId, ...grid },
    });
  }
});
await db.$disconnect();
console.log(
  `Read ${rows.length} postcode districts in ${new Set(rows.map(({ slug }) => slug)).size} localities.`,
);
