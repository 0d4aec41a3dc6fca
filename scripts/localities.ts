/**
 * npm run localities -- FILE.csv
 * Reads which locality each postcode district lies in, from a CSV with the columns outcode, slug and name (in any
 * order, others ignored). Districts already known move to the locality named; nothing is removed.
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
  return { ...row, outcode };
});

const db = asOwner();
await db.$transaction(async (tx) => {
  for (const { slug, name } of new Map(rows.map((row) => [row.slug, row])).values()) {
    await tx.locality.upsert({ where: { slug }, create: { slug, name }, update: { name } });
  }
  const ids = new Map((await tx.locality.findMany()).map(({ slug, id }) => [slug, id]));
  for (const { outcode, slug } of rows) {
    const localityId = ids.get(slug) as string;
    await tx.postcodeDistrict.upsert({
      where: { outcode },
      create: { outcode, localityId },
      update: { localityId },
    });
  }
});
await db.$disconnect();
console.log(
  `Read ${rows.length} postcode districts in ${new Set(rows.map(({ slug }) => slug)).size} localities.`,
);
