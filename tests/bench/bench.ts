/**
 * npm run bench [-- --quick]: what the portal does in a second, beside a bare server on the same data.
 * The production build, on databases of its own, with a small and a very large number of enrolments.
 */
import os from "node:os";
import { root } from "@/scripts/steps/commands.mjs";
import { explain, say, step } from "@/scripts/steps/say.mjs";
import { buildNextAlone } from "./next-alone";
import { seen } from "./pages";
import { startBareServer, startLoad, startNextAlone, startPortal, stopEverything } from "./processes";
import { keepResults, pageRow, pagesTable, rowOf, worksTable } from "./report";
import { inRounds, medianOf, type Side } from "./rounds";
import { type Weight, weigh } from "./sizes";
import { count, type Stage, setStage } from "./stage";
import { countStatements, type Statements } from "./statements";
import { largestPaints } from "./vitals";
import { cookieFor, visits, works } from "./works";
import { neverOneTooMany } from "./workshops";

const quick = process.argv.includes("--quick");
const plan = quick ? { rounds: 5, seconds: 0.6, warmUp: 1 } : { rounds: 5, seconds: 2.5, warmUp: 3 };
const people = { newcomers: quick ? 6_000 : 16_000, signedIn: 500 };
const small = { ...people, enrolments: 1_000, workshops: 1_000, bookings: 1_000 };
const large = {
  ...people,
  enrolments: quick ? 100_000 : 1_000_000,
  workshops: quick ? 10_000 : 100_000,
  bookings: 100_000,
};

async function bench(stage: Stage): Promise<void> {
  const open = async (name: string, people: typeof small): Promise<Side> => ({
    name,
    people,
    portal: await startPortal(stage.environment(name)),
  });
  const sides: Side[] = await step("Opening a portal on each", () =>
    Promise.all([open("small", small), open("large", large)]),
  );
  const { port } = (sides[0] as Side).portal;
  const weights = await step("Weighing the pages", () => weighAll(port));
  const counted = await step("Counting statements", () =>
    countStatements(works, stage.environment("small"), small),
  );
  const bare = await startBareServer(stage.environment("small").DATABASE_URL as string);
  bare.hold(weights.get("catalogue")?.html ?? 0);
  await step("Building Next with nothing of ours", buildNextAlone);
  const nextAlone = await startNextAlone();
  const runs = await step(`Measuring, ${plan.rounds} rounds`, () =>
    inRounds(plan, works, sides, bare, nextAlone, startLoad()),
  );
  say(await neverOneTooMany(stage.environment("small").DATABASE_URL as string));
  const memory = await Promise.all(sides.map(async ({ portal }) => (await portal.tell()).memory));
  const paints = await step("Visiting on a slow phone", () => largestPaints(port, visits, quick ? 1 : 3));
  const rows = works.map((work) =>
    rowOf(work, runs, weights.get(work.name) as Weight, counted.get(work.name) as Statements),
  );
  const pages = [];
  for (const visit of visits) {
    pages.push(pageRow(visit.name, await weigh(port, visit.path, visit.cookie), paints?.get(visit.name)));
  }
  console.log(`\n${worksTable(rows, `with ${count(large.enrolments)}`)}\n\n${pagesTable(pages)}\n`);
  if (!paints) say("There is no Chromium here, so no paint was measured");
  for (const [i, bytes] of memory.entries())
    say(
      `The portal with ${count(sides[i]?.people.enrolments ?? 0)} enrolments holds ${Math.round(bytes / 1e6)} MB`,
    );
  say(
    `${os.cpus().length} cores, Node ${process.versions.node}, 16 connections where no other number stands, medians of ${plan.rounds} rounds in turn`,
  );
  const alone = (what: string) => Math.round(medianOf(runs.get(what), "perSecond"));
  const floor = { page: alone("next page"), action: alone("next action") };
  say(`Next alone answers ${floor.page} pages that say hello, or ${floor.action} forms, a second`);
  say(`The same figures are in ${keepResults(root, { rows, nextAlone: floor, pages, memory, plan })}`);
}

/** Each page must be the right one before anything about it is measured. */
async function weighAll(port: number): Promise<Map<string, Weight>> {
  const weights = new Map<string, Weight>();
  for (const work of works) {
    const cookie = cookieFor(work, small);
    await seen(port, work.path, cookie, work.shows);
    weights.set(work.name, await weigh(port, work.path, cookie));
  }
  return weights;
}

const began = performance.now();
let stage: Stage | undefined;
const leave = async () => {
  await stopEverything();
  await stage?.clear();
};
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => leave().then(() => process.exit(1)));
try {
  stage = await setStage({ small, large });
  await bench(stage);
  say(`All of it took ${Math.round((performance.now() - began) / 1000)} s`);
} catch (error) {
  explain(error);
  process.exitCode = 1;
} finally {
  await leave();
}
