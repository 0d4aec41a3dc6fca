/** Rounds in which everything is measured in turn, so that what the machine does meanwhile falls on all alike. */
import type { Population } from "./generator";
import type { Load, Run } from "./load";
import { formWith, multipart, seen } from "./pages";
import type { BareServer, Portal } from "./processes";
import { wireRequest } from "./socket";
import { connections, type Work } from "./works";

export type Side = { name: string; portal: Portal; people: Population };
type Plan = { rounds: number; seconds: number; warmUp: number };
/** `runs.get("enrol small")` has a run for each round. */
export type Runs = Map<string, Run[]>;

export async function inRounds(
  plan: Plan,
  works: Work[],
  sides: Side[],
  bare: BareServer,
  nextAlone: number,
  load: (load: Load) => Promise<Run>,
): Promise<Runs> {
  const runs: Runs = new Map();
  const measure = async (
    name: string,
    seconds: number,
    what: Omit<Load, "connections" | "seconds"> & Partial<Pick<Load, "connections">>,
    keep: boolean,
  ) => {
    const run = await load({ connections, ...what, seconds });
    if (run.wrong) throw new Error(`${name}: ${run.wrong} of ${run.done} answers were not ${what.expect}.`);
    if (keep) runs.set(name, [...(runs.get(name) ?? []), run]);
  };
  const alone = await askedOfNextAlone(nextAlone);
  for (let round = 0; round <= plan.rounds; round++) {
    // The first round warms everything up and is not counted.
    const seconds = round ? plan.seconds : plan.warmUp;
    for (const work of works) {
      const more = work.connections ? { connections: work.connections } : {};
      const plain = { requests: bareRequests(bare.port, work), once: false, expect: 200 };
      const bareLoad = { port: bare.port, ...plain, ...more };
      await measure(`${work.name} bare`, seconds, bareLoad, round > 0);
      for (const { name, portal, people } of sides) {
        const share = Math.floor((people.newcomers - 10) / (plan.rounds + 1));
        const requests = await work.requests(portal.port, people, 1 + round * share, share);
        const ours = { port: portal.port, requests, once: work.once, expect: work.expect, ...more };
        await measure(`${work.name} ${name}`, seconds, ours, round > 0);
      }
    }
    const still = {
      port: bare.port,
      requests: [wireRequest(bare.port, "/static")],
      once: false,
      expect: 200,
    };
    await measure("static", seconds, still, round > 0);
    for (const [name, what] of Object.entries(alone)) await measure(name, seconds, what, round > 0);
    process.stdout.write(round ? ` ${round}` : " warm");
  }
  return runs;
}

/** The least Next does for any page and for any action. */
async function askedOfNextAlone(port: number) {
  const page = await seen(port, "/form", undefined, "Go");
  const form = multipart(formWith(page.text, "go"));
  const once = false;
  return {
    "next page": { port, requests: [wireRequest(port, "/")], once, expect: 200 },
    "next action": { port, requests: [wireRequest(port, "/form", { form })], once, expect: 303 },
  };
}

/** The bare server's reflections are by so many different people too. */
function bareRequests(port: number, work: Work): string[] {
  const paths =
    work.name === "reflection"
      ? Array.from({ length: 500 }, (_, i) => `/reflection/${i}`)
      : [`/${work.name.split(/[ ,]/)[0]}`];
  return paths.map((path) => wireRequest(port, path));
}

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const medianOf = (runs: Run[] | undefined, what: "perSecond" | "p50" | "p99") =>
  median((runs ?? []).map((run) => run[what]));
