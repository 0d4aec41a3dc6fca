/** The table on the screen and the same rows in .data/bench.json. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { asTable } from "@/scripts/steps/text-table.mjs";
import { medianOf, type Runs } from "./rounds";
import type { Weight } from "./sizes";
import type { Statements } from "./statements";
import type { Work } from "./works";

export type Row = {
  work: Work["name"];
  /** Answers a second, and milliseconds. */
  ours: number;
  bare: number;
  ratio: number;
  p50: number;
  p99: number;
  /** Statements and, with BEGIN and COMMIT, messages to PostgreSQL when nothing is kept. */
  queries: number;
  roundTrips: number;
  /** A first visit's transfer: all of it, all script, our own script. */
  kilobytes: number;
  script: number;
  ownScript: number;
  /** Beside the bare server's static answer of the same size; for public pages. */
  ofStatic: number | null;
  /** Beside Next with nothing of ours on it; for what Next draws or answers. */
  ofNext: number | null;
  /** With the large number of enrolments, and what that is of the small. 1 is flat. */
  large: number;
  flat: number;
};

export function rowOf(work: Work, runs: Runs, weight: Weight, counted: Statements): Row {
  const small = runs.get(`${work.name} small`);
  const ours = medianOf(small, "perSecond");
  const bare = medianOf(runs.get(`${work.name} bare`), "perSecond");
  const large = medianOf(runs.get(`${work.name} large`), "perSecond");
  return {
    work: work.name,
    ours: Math.round(ours),
    bare: Math.round(bare),
    ratio: places(ours / bare, 3),
    p50: places(medianOf(small, "p50"), 2),
    p99: places(medianOf(small, "p99"), 2),
    queries: counted.statements,
    roundTrips: counted.roundTrips,
    kilobytes: kilobytes(weight.total),
    script: kilobytes(weight.script),
    ownScript: kilobytes(weight.ownScript),
    ofStatic:
      work.who !== "nobody" || work.drawn
        ? null
        : places(ours / medianOf(runs.get("static"), "perSecond"), 3),
    ofNext:
      work.who === "nobody" && !work.drawn
        ? null
        : places(ours / medianOf(runs.get(nextAlone(work)), "perSecond"), 2),
    large: Math.round(large),
    flat: places(large / ours, 2),
  };
}

const nextAlone = ({ name, expect }: Work) =>
  expect === 303 || name === "reflection" ? "next action" : "next page";

export const places = (n: number, digits: number) => Number(n.toFixed(digits));
const kilobytes = (bytes: number) => places(bytes / 1000, 1);

export function worksTable(rows: Row[], many: string): string {
  const heads = [
    "work",
    "ours/s",
    "bare/s",
    "ratio",
    "of static",
    "of Next",
    "p50 ms",
    "p99 ms",
    "queries",
    "messages",
    many,
    "flat",
  ];
  const cells = rows.map((row) => [
    ...[row.work, row.ours, row.bare, row.ratio, row.ofStatic, row.ofNext, row.p50, row.p99],
    ...[row.queries, row.roundTrips, row.large, row.flat],
  ]);
  return asTable(heads, cells);
}

type PageRow = {
  page: string;
  kilobytes: number;
  html: number;
  script: number;
  ownScript: number;
  lcp: number | null;
};

export const pageRow = (page: string, weight: Weight, lcp: number | undefined): PageRow => ({
  page,
  kilobytes: kilobytes(weight.total),
  html: kilobytes(weight.html),
  script: kilobytes(weight.script),
  ownScript: kilobytes(weight.ownScript),
  lcp: lcp === undefined ? null : places(lcp, 2),
});

export function pagesTable(rows: PageRow[]): string {
  const heads = [
    "first visit",
    "kB in all",
    "kB html",
    "kB script",
    "kB our own script",
    "LCP s (slow phone)",
  ];
  return asTable(
    heads,
    rows.map((row) => Object.values(row)),
  );
}

export function keepResults(root: string, results: object): string {
  const file = path.join(root, ".data", "bench.json");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  return file;
}
